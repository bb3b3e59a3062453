import { proto } from 'baileys';
import { storeMessage } from '../delivery/message-store.js';
import { newMessageId } from '../delivery/write.js';
import { formatNumber } from '../people/number.js';
import { createPerson, findPerson, type Person } from '../people/person.js';
import type { Transaction } from '../storage/transaction.js';

/** A message of long ago. */
export interface Memory {
  text: string;
  /** Epoch ms. */
  at: number;
  /** The owner of the phone wrote it. */
  mine?: boolean;
}

/** Puts messages with a contact, who is made if new, into a phone's past: a computer that is linked later gets them as history. */
export function remember(tx: Transaction, owner: Person, contact: string, memories: readonly Memory[]): void {
  const other = findPerson(tx, contact) ?? createPerson(tx, { number: contact, name: formatNumber(contact) });
  for (const { text, at, mine } of memories)
    storeMessage(tx, owner.number, {
      id: newMessageId(),
      chat: other.number,
      sender: mine ? owner.number : other.number,
      at,
      plain: proto.Message.encode({ conversation: text }).finish(),
      status: 'read',
    });
}
