import type { EngineSession } from '@wagate/engine';
import { type Network, startNetwork } from '@wagate/fake-whatsapp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBaileysEngine } from './engine.js';
import { MemoryHost } from './testing/memory-host.js';

const NUMBER = '15550001111';
const ALICE = '15550002222';
let network: Network;
let host: MemoryHost;
let session: EngineSession;

beforeEach(async () => {
  network = await startNetwork({ timing: { readDelayMs: 20 } });
  await network.phones.create({ number: NUMBER, name: 'Front desk' });
  host = new MemoryHost();
  session = createBaileysEngine({ url: network.url, rootPublicKey: network.rootPublicKey }).open(host);
});

afterEach(async () => {
  await session.close();
  await network.close();
});

async function link(): Promise<void> {
  await session.connect();
  const { code } = await host.signal('qr');
  await network.phones.scan(NUMBER, code);
  await host.signal('connected');
}

describe('linking', () => {
  it('by QR code ends in a login', async () => {
    expect(await session.paired()).toBe(false);
    await session.connect();
    const qr = await host.signal('qr');
    expect(qr).toMatchObject({ attempt: 1, of: 6 });
    expect(qr.expiresAt - Date.now()).toBeGreaterThan(55_000);
    await network.phones.scan(NUMBER, qr.code);
    const paired = await host.event('paired');
    expect(paired).toMatchObject({ jid: `${NUMBER}:1@s.whatsapp.net` });
    await host.signal('connected');
    expect(await session.paired()).toBe(true);
    expect(host.signals.filter(({ type }) => type === 'closed')).toEqual([]);
  });

  it('by pairing code ends in a login', async () => {
    await session.connect({ by: 'code', phone: NUMBER });
    const { code } = await host.signal('pairing-code');
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    await network.phones.enterCode(NUMBER, code.replace('-', ''));
    await host.signal('connected');
    expect(await session.paired()).toBe(true);
  });
});

describe('messages', () => {
  it('are stored before they are receipted', async () => {
    await link();
    const id = await network.phones.write(ALICE, NUMBER, { conversation: 'hello' });
    const message = await host.message(id);
    expect(message).toMatchObject({
      chatKind: 'dm',
      fromMe: false,
      content: { type: 'text', text: 'hello' },
    });
  });

  it('are sent under the given id and their fate is told', async () => {
    await link();
    const id = session.newMessageId();
    await network.phones.addContact({ number: ALICE, name: 'Alice' });
    const sent = await session.sendText({ to: `${ALICE}@s.whatsapp.net`, text: 'good morning', id });
    expect(sent.id).toBe(id);
    await host.event(
      'message-status',
      ({ status, messageIds }) => status === 'sent' && messageIds.includes(id),
    );
    await host.event(
      'message-status',
      ({ status, messageIds }) => status === 'read' && messageIds.includes(id),
    );
  });
});
