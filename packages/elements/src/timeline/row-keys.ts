import type { TimelineMessage } from '@wagate/sdk/live';
import { NEWER, OLDER } from './timeline-ends.js';

/** The keys of all rows. Those before the first message that changed are not read again: a chat may hold a hundred thousand. */
export function rowKeys(
  messages: readonly TimelineMessage[],
  newer: boolean,
  before: { messages: readonly TimelineMessage[]; keys: readonly string[] },
): readonly string[] {
  const shorter = Math.min(messages.length, before.messages.length);
  let same = 0;
  while (same < shorter && messages[same] === before.messages[same]) same++;
  const keys = same > 0 ? before.keys.slice(0, same + 1) : [OLDER];
  for (let index = same; index < messages.length; index++) keys.push(messages[index]!.key);
  if (newer) keys.push(NEWER);
  return keys;
}
