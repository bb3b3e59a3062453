import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RecentRecords } from '../storage/recent-records.js';
import { MemoryHost } from '../testing/memory-host.js';
import { Outbox } from './outbox.js';

const TO = '15550002222@s.whatsapp.net';
const text = { to: TO, text: 'hello', id: 'A' };
const ack = (attrs: Record<string, string>) => ({
  tag: 'ack',
  attrs: { class: 'message', from: TO, t: '1700000000', id: 'A', ...attrs },
});

let host: MemoryHost;
let relayed: string[];
let relay: () => Promise<unknown>;
let outbox: Outbox;

beforeEach(async () => {
  vi.useFakeTimers();
  host = new MemoryHost();
  relayed = [];
  relay = async () => undefined;
  outbox = new Outbox({
    host,
    sent: await RecentRecords.open(host, 'sent', 2),
    me: () => ({ id: '15550001111:1@s.whatsapp.net' }),
    relay: async (_to, _message, id) => {
      relayed.push(id);
      return relay();
    },
    timeoutMs: 1_000,
  });
});

afterEach(() => {
  vi.useRealTimers();
});

/** A send that has gone as far as it can without an answer. */
async function sending() {
  const promise = outbox.sendText(text);
  promise.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(1);
  return promise;
}

describe('a sent message', () => {
  it('is kept before it leaves, for a recipient that asks again', async () => {
    relay = async () => {
      expect((await outbox.sentMessage('A'))?.conversation).toBe('hello');
    };
    const promise = outbox.sendText(text);
    await vi.advanceTimersByTimeAsync(1);
    await outbox.answered(ack({}));
    expect(await promise).toEqual({ id: 'A', timestamp: 1_700_000_000_000 });
    expect(host.events).toMatchObject([{ type: 'message-status', status: 'sent', messageIds: ['A'] }]);
    expect(await outbox.sentMessage('B')).toBeUndefined();
  });

  it('may be refused', async () => {
    const promise = outbox.sendText(text);
    const refused = expect(promise).rejects.toMatchObject({ name: 'SendRefusedError', code: '463' });
    await vi.advanceTimersByTimeAsync(1);
    await outbox.answered(ack({ error: '463' }));
    await refused;
    expect(host.events).toMatchObject([{ status: 'failed', error: '463' }]);
  });

  it('may get no answer in time, and one later is told all the same', async () => {
    const promise = outbox.sendText(text);
    const late = expect(promise).rejects.toMatchObject({ name: 'SendTimeoutError' });
    await vi.advanceTimersByTimeAsync(1_000);
    await late;
    await outbox.answered(ack({}));
    expect(host.events).toMatchObject([{ status: 'sent' }]);
  });

  it('fails when it could not leave', async () => {
    relay = async () => {
      throw new Error('no session');
    };
    await expect(outbox.sendText(text)).rejects.toThrow('no session');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not leave when it could not be kept', async () => {
    host.beforeCommit = () => {
      throw new Error('The disk is full');
    };
    await expect(outbox.sendText(text)).rejects.toThrow('The disk is full');
    expect(relayed).toEqual([]);
  });

  it('is given up when the connection ends, with no timer left', async () => {
    const promise = outbox.sendText(text);
    const given = expect(promise).rejects.toMatchObject({ name: 'NotConnectedError' });
    await vi.advanceTimersByTimeAsync(1);
    outbox.close();
    await given;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is the only kind whose answers are told', async () => {
    void sending();
    await outbox.answered(ack({ id: 'SOMETHING-ELSE' }));
    expect(host.events).toEqual([]);
    outbox.close();
  });
});
