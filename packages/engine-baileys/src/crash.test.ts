import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Network, startNetwork } from '@wagate/fake-whatsapp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBaileysEngine } from './engine.js';
import type { Death } from './testing/child.js';
import { FileHost } from './testing/file-host.js';
import { Child } from './testing/run-child.js';

const NUMBER = '15550001111';
const ALICE = '15550002222';
let network: Network;
let directory: string;
let journal: string;
let child: Child | undefined;

beforeEach(async () => {
  network = await startNetwork({ timing: { readDelayMs: 20 } });
  await network.phones.create({ number: NUMBER, name: 'Front desk' });
  directory = mkdtempSync(join(tmpdir(), 'wagate-crash-'));
  journal = join(directory, 'journal');
});

afterEach(async () => {
  child?.kill();
  await child?.exited;
  await network.close();
  rmSync(directory, { recursive: true });
});

function start(death?: Death): Child {
  const rootPublicKey = Buffer.from(network.rootPublicKey).toString('base64');
  child = new Child({ journal, url: network.url, rootPublicKey, ...(death && { death }) });
  return child;
}

/** In this process: only what may be killed needs one of its own. */
async function link(): Promise<void> {
  const host = new FileHost(journal);
  const { url, rootPublicKey } = network;
  const session = createBaileysEngine({ url, rootPublicKey }).open(host);
  await new Promise<void>((resolve) => {
    host.onSignal = (signal) => {
      if (signal.type === 'qr') void network.phones.scan(NUMBER, signal.code);
      if (signal.type === 'connected') resolve();
    };
    void session.connect();
  });
  await session.close();
  host.close();
}

function storedTexts(): string[] {
  const host = new FileHost(journal);
  host.close();
  return host.events.flatMap((event) =>
    event.type === 'message' && event.message.content.type === 'text' ? [event.message.content.text] : [],
  );
}

async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  for (let waited = 0; !(await condition()); waited += 20) {
    if (waited > 20_000) throw new Error('It did not come to pass');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Until the network has heard of every message that it was stored. */
const allConfirmed = () =>
  until(async () => (await network.phones.list())[0]?.linked.every(({ waiting }) => waiting === 0) ?? false);

const texts = Array.from({ length: 10 }, (_, index) => `message ${index + 1}`);

async function write(): Promise<void> {
  for (const conversation of texts) await network.phones.write(ALICE, NUMBER, { conversation });
}

describe('a process killed while messages arrive', () => {
  it.each<Death>([
    { event: 'message', nth: 1, step: 'before' },
    { event: 'message', nth: 1, step: 'after' },
    { event: 'message', nth: 4, step: 'before' },
    { event: 'message', nth: 4, step: 'half' },
    { event: 'message', nth: 4, step: 'after' },
    { event: 'message', nth: 10, step: 'after' },
  ])('$step commit $nth loses and doubles nothing', { timeout: 60_000 }, async (death) => {
    await link();
    const doomed = start(death);
    await doomed.signal('connected');
    void write();
    expect(await doomed.exited).toBe('SIGKILL');
    const before = death.step === 'after' ? death.nth : death.nth - 1;
    expect(storedTexts()).toEqual(texts.slice(0, before));

    await start().signal('connected');
    await until(() => storedTexts().length >= texts.length);
    await allConfirmed();
    expect(storedTexts()).toEqual(texts);
    expect(await network.phones.lost(NUMBER)).toEqual([]);
  });
});
