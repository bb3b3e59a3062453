import { bareJid, chatKind, isLid } from '@wagate/contract/jid';
import { contactOf } from '../contacts/contact.js';
import { People } from '../contacts/people.js';
import type { ChangingContent } from '../messages/content.js';
import { messagesNamed } from '../messages/find-message.js';
import type { MessageRow } from '../messages/message-row.js';
import type { Placed } from './place-message.js';
import type { Scope } from './session-scope.js';

/**
 * Who wrote the message that is meant, as far as a stanza says: `me`, or an address. Only its author edits a message,
 * whatever else an edit says.
 */
export function targetSenderOf(message: Placed, content: ChangingContent): string | undefined {
  if (content.type === 'edit') return message.sender;
  const named = content.targetSender;
  if (named === undefined || named === 'me') return named;
  const person = contactOf([named.lid, named.phoneJid]);
  return person?.lid ?? person?.phoneJid;
}

/** How well a message fits the sender that a stanza names. */
type Fit = 'is' | 'may be' | 'is not';

function fitOf(row: MessageRow, named: string, people: People): Fit {
  if ((named === 'me') !== (row.from_me === 1)) return 'is not';
  // Two people at most write in a direct chat.
  if (named === 'me' || chatKind(row.chat_jid) === 'dm') return 'is';
  const [wanted, sender] = [named, row.sender].map((jid) => people.canonical(bareJid(jid)));
  if (wanted === sender) return 'is';
  // A number and a LID that nobody has told us to be one person may be one all the same.
  return isLid(wanted!) === isLid(sender!) ? 'is not' : 'may be';
}

async function choose(
  scope: Scope,
  rows: readonly MessageRow[],
  named: string | null | undefined,
): Promise<MessageRow | undefined> {
  if (!named || !rows.length) return rows[0];
  const people = await People.load(scope.change.trx, scope.change.organizationId, [
    ...(named === 'me' ? [] : [bareJid(named)]),
    ...rows.map((row) => (row.from_me ? undefined : row.sender)),
  ]);
  const fitting = (fit: Fit) => rows.filter((row) => fitOf(row, named, people) === fit);
  const [exact] = fitting('is');
  if (exact) return exact;
  const [possible, ...others] = fitting('may be');
  return others.length ? undefined : possible;
}

/** The message that an edit, a revoke, a reaction or a vote is about; `undefined` while it is not there. */
export async function findTarget(
  scope: Scope,
  message: Placed,
  content: ChangingContent,
): Promise<MessageRow | undefined> {
  const rows = await messagesNamed(
    scope.change.trx,
    { ...scope, chatJid: message.chatJid },
    content.targetId,
  );
  const named = targetSenderOf(message, content);
  // Who revokes mostly takes back what is their own.
  if (content.type === 'revoke' && !named) return (await choose(scope, rows, message.sender)) ?? rows[0];
  return choose(scope, rows, named);
}

/** Whether a stanza that waits is about this message, now that it is there. */
export async function concerns(
  scope: Scope,
  stanza: { chat_jid: string; target_sender: string | null },
  row: MessageRow,
): Promise<boolean> {
  return stanza.chat_jid === row.chat_jid && (await choose(scope, [row], stanza.target_sender)) !== undefined;
}
