import type { SendMessage } from '@wagate/engine';
import { proto } from 'baileys';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NotConnectedError } from '../errors.js';
import { RecentRecords } from '../storage/recent-records.js';
import { MemoryHost } from '../testing/memory-host.js';
import { MessageSender } from './message-sender.js';

const TO = '15550002222@s.whatsapp.net';
const text: SendMessage = { to: TO, content: { type: 'text', text: 'hello' }, id: 'A' };
const ack = (attrs: Record<string, string>) => ({
  tag: 'ack',
  attrs: { class: 'message', from: TO, t: '1700000000', id: 'A', ...attrs },
});

let host: MemoryHost;
let relayed: string[];
let messages: Uint8Array[];
let relay: () => Promise<unknown>;
let sender: MessageSender;
let ended: string[];

beforeEach(async () => {
  vi.useFakeTimers();
  host = new MemoryHost();
  relayed = [];
  messages = [];
  relay = async () => undefined;
  ended = [];
  sender = new MessageSender({
    host,
    sent: await RecentRecords.open(host, 'sent', 2),
    pollSecret: async () => undefined,
    upload: async () => ({ imageMessage: { mimetype: 'image/png' } }),
    me: () => ({ id: '15550001111:1@s.whatsapp.net' }),
    relay: async (_to, message, id) => {
      relayed.push(id);
      messages.push(Buffer.from(proto.Message.encode(message).finish()));
      return relay();
    },
    timeoutMs: 1_000,
    failed: () => void ended.push('failed'),
    late: () => void ended.push('late'),
  });
});

afterEach(() => {
  vi.useRealTimers();
});

/** A send that has gone as far as it can without an answer. */
async function sending() {
  const promise = sender.send(text);
  promise.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(1);
  return promise;
}

/** What opens what people answer to it is told before it leaves. */
const KEPT = { type: 'own-message', messageId: 'A', secret: expect.any(Uint8Array) };

describe('a sent message', () => {
  it('is kept before it leaves, for a recipient that asks again', async () => {
    relay = async () => {
      expect((await sender.sentMessage('A'))?.conversation).toBe('hello');
    };
    const promise = sender.send(text);
    await vi.advanceTimersByTimeAsync(1);
    await sender.answered(ack({}));
    expect(await promise).toEqual({ id: 'A', timestamp: 1_700_000_000_000 });
    expect(host.events).toMatchObject([KEPT, { type: 'message-status', status: 'sent', messageIds: ['A'] }]);
    expect(await sender.sentMessage('B')).toBeUndefined();
  });

  it('may be refused', async () => {
    const promise = sender.send(text);
    const refused = expect(promise).rejects.toMatchObject({ name: 'SendRefusedError', code: '463' });
    await vi.advanceTimersByTimeAsync(1);
    await sender.answered(ack({ error: '463' }));
    await refused;
    expect(host.events).toMatchObject([KEPT, { status: 'failed', error: '463' }]);
  });

  it('may get no answer in time, which ends the connection, and one later is told all the same', async () => {
    const promise = sender.send(text);
    const late = expect(promise).rejects.toMatchObject({ name: 'SendUnconfirmedError' });
    await vi.advanceTimersByTimeAsync(1_000);
    await late;
    expect(ended).toEqual(['late']);
    await sender.answered(ack({}));
    expect(host.events).toMatchObject([KEPT, { status: 'sent' }]);
  });

  it('fails when it could not leave', async () => {
    relay = async () => {
      throw new Error('no session');
    };
    await expect(sender.send(text)).rejects.toThrow('no session');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not leave when it could not be kept, and neither does anything after it', async () => {
    host.beforeCommit = () => {
      throw new Error('The disk is full');
    };
    await expect(sender.send(text)).rejects.toMatchObject({ name: 'NotConnectedError' });
    expect(relayed).toEqual([]);
    expect(ended).toEqual(['failed']);
  });

  it('may have left when the connection ends while it leaves', async () => {
    relay = async () => {
      throw new NotConnectedError('The connection ended before WhatsApp answered');
    };
    await expect(sender.send(text)).rejects.toMatchObject({ name: 'SendUnconfirmedError' });
  });

  it('is the same to the byte when it is sent again', async () => {
    for (const _ of [1, 2]) {
      const promise = sender.send(text);
      await vi.advanceTimersByTimeAsync(1);
      await sender.answered(ack({}));
      await promise;
    }
    expect(relayed).toEqual(['A', 'A']);
    expect(messages[1]).toEqual(messages[0]);
  });

  it('is given up when the connection ends, with no timer left', async () => {
    const promise = sender.send(text);
    const given = expect(promise).rejects.toMatchObject({ name: 'SendUnconfirmedError' });
    await vi.advanceTimersByTimeAsync(1);
    sender.close();
    await given;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is the only kind whose answers are told', async () => {
    void sending();
    await sender.answered(ack({ id: 'SOMETHING-ELSE' }));
    expect(host.events).toEqual([]);
    sender.close();
  });
});
