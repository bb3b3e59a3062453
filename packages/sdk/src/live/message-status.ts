import type { Message } from '../model.js';

type Status = Message['status'];

const ORDER: readonly Status[] = [undefined, 'pending', 'sent', 'delivered', 'read', 'played'];

/** The later of two states: receipts come in any order, and what was read stays read. A failure stands until the message was sent after all. */
export function raised(before: Status, after: Status): Status {
  if (after === 'failed') return ORDER.indexOf(before) > ORDER.indexOf('sent') ? before : after;
  if (before === 'failed') return ORDER.indexOf(after) >= ORDER.indexOf('sent') ? after : before;
  return ORDER.indexOf(after) > ORDER.indexOf(before) ? after : before;
}
