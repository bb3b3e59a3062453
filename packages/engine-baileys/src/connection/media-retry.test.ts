import { EventEmitter } from 'node:events';
import type { WASocket } from 'baileys';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MediaLocation } from '../media/reference.js';
import { askPhoneAgain } from './media-retry.js';

const message = { id: 'M', chatJid: '4915111111111@s.whatsapp.net', fromMe: false };
const location: MediaLocation = { kind: 'image', path: '/o1/f', mediaKey: Buffer.alloc(32, 1), message };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('tells a phone that is silent, and may be off, from one that has the file no more', async () => {
  const ev = new EventEmitter();
  const sendNode = vi.fn(async () => {});
  const authState = { creds: { me: { id: '4915100000001:7@s.whatsapp.net' } } };
  const socket = { ev, sendNode, authState } as unknown as WASocket;
  const leaving = new AbortController();
  const ask = () => askPhoneAgain(socket, location, leaving.signal);

  const silent = expect(ask()).rejects.toMatchObject({ name: 'MediaUnavailableError' });
  await vi.advanceTimersByTimeAsync(8_000);
  await silent;

  const without = ask();
  await vi.advanceTimersByTimeAsync(0);
  const key = { id: 'M', remoteJid: message.chatJid };
  ev.emit('messages.media-update', [{ key, error: new Error('not found') }]);
  expect(await without).toBeUndefined();

  const left = expect(ask()).rejects.toThrow('enough');
  leaving.abort(new Error('enough'));
  await left;
  expect([sendNode.mock.calls.length, ev.listenerCount('messages.media-update'), vi.getTimerCount()]).toEqual(
    [3, 0, 0],
  );
});
