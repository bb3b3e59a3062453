import { parseJid } from '@wagate/contract/jid';
import type { TimelineMessage } from '@wagate/sdk/live';
import { senderKey } from '../message/sender.js';
import { dayNumber } from '../message/time.js';

/** Longer silence starts a new run. Milliseconds. */
const PAUSE = 15 * 60_000;

/** True when the second continues what the first began: same author, same day, shortly after. */
export function sameRun(first: TimelineMessage | undefined, second: TimelineMessage | undefined): boolean {
  if (!first || !second || first.system || second.system) return false;
  return (
    senderKey(first) === senderKey(second) &&
    second.timestamp - first.timestamp < PAUSE &&
    dayNumber(first.timestamp) === dayNumber(second.timestamp)
  );
}

/** A message's place in its run. `parted` is true where a line stands above a message. */
export function runOf(
  messages: readonly TimelineMessage[],
  index: number,
  parted: (index: number) => boolean,
): 'single' | 'first' | 'middle' | 'last' {
  const before = !parted(index) && sameRun(messages[index - 1], messages[index]);
  const after = !parted(index + 1) && sameRun(messages[index], messages[index + 1]);
  return before ? (after ? 'middle' : 'last') : after ? 'first' : 'single';
}

export function startsDay(messages: readonly TimelineMessage[], index: number): boolean {
  const before = messages[index - 1];
  return !before || dayNumber(before.timestamp) !== dayNumber(messages[index]!.timestamp);
}

/** The newest message of one's own that says how far it has come; -1 for none among the last 200. */
export function latestOwn(messages: readonly TimelineMessage[]): number {
  for (let index = messages.length - 1; index >= Math.max(0, messages.length - 200); index--) {
    const message = messages[index]!;
    if (message.fromMe && !message.deleted && !message.system) return index;
  }
  return -1;
}

/** The first of the last `unread` incoming messages, or `undefined` when not all of them are loaded. */
export function firstUnread(
  messages: readonly TimelineMessage[],
  unread: number,
): TimelineMessage | undefined {
  let left = unread;
  for (let index = messages.length - 1; index >= 0 && left > 0; index--) {
    const message = messages[index]!;
    if (message.fromMe || message.system) continue;
    left -= 1;
    if (left === 0) return message;
  }
  return undefined;
}

/**
 * Index of a message by WhatsApp's id, looked for from `from` towards the beginning; that of an album's first file where the album is
 * not shown itself; -1 when it is not loaded.
 */
export function indexOfMessage(
  messages: readonly TimelineMessage[],
  waMessageId: string,
  from = messages.length - 1,
): number {
  let file = -1;
  for (let index = Math.min(from, messages.length - 1); index >= 0; index--) {
    const message = messages[index]!;
    if (message.waMessageId === waMessageId) return index;
    if (message.albumId === waMessageId) file = index;
  }
  return file;
}

/** The name somebody has in the messages around an index: notices carry addresses alone. */
export function nameAround(
  messages: readonly TimelineMessage[],
  index: number,
  jid: string,
): string | undefined {
  for (let step = 1; step < 500; step++) {
    for (const message of [messages[index - step], messages[index + step]]) {
      if (message?.senderName && (message.senderLid === jid || message.senderJid === jid))
        return message.senderName;
    }
  }
  return undefined;
}

/** Each message says who wrote it: more than two can write in the chat. */
export function severalWrite(chat: string): boolean {
  const kind = parseJid(chat)?.kind;
  return kind === 'group' || kind === 'broadcast' || kind === 'status';
}
