import { isGroupJid, isLid } from '@wagate/contract/jid';
import { proto } from 'baileys';
import type { Context } from '../context.js';
import { enqueue } from '../delivery/queue.js';
import {
  deliverBytes,
  directAttrs,
  groupAttrs,
  groupContent,
  newMessageId,
  originOf,
} from '../delivery/write.js';
import type { Companion } from '../people/companion.js';
import type { Person } from '../people/person.js';
import { authorNamed } from '../signal/author.js';
import { distributeKey, encryptForGroup } from '../signal/sender-keys.js';
import type { Transaction } from '../storage/transaction.js';
import { node } from '../wire/node.js';

/** Attributes of a `message` stanza to have; `null` leaves one out that would be there. */
export type ChosenAttributes = Readonly<Record<string, string | null>>;

/**
 * Encrypts bytes for some linked computers, in a stanza whose attributes are chosen: as they would be unless told. Who is
 * told to have written it decides on the keys. Nothing of it is kept in anybody's chats.
 * @returns its id
 */
export async function seal(
  tx: Transaction,
  ctx: Context,
  sender: Person,
  readers: readonly Companion[],
  plain: Uint8Array,
  chosen: ChosenAttributes,
): Promise<string> {
  const attrs = attributes(sender, plain, chosen);
  const { from = '', participant } = attrs;
  const group = isGroupJid(from) ? from : undefined;
  const author = authorNamed(sender, participant ?? from, group !== undefined);
  if (group === undefined) {
    for (const reader of readers) await deliverBytes(tx, ctx, author, reader, plain, attrs);
    return attrs.id ?? '';
  }
  // The key that is handed out must be the one from before this message, or nobody could read it.
  const distribution = await distributeKey(tx, author, group);
  const sealed = await encryptForGroup(tx, author, group, plain);
  for (const reader of readers) {
    const content = await groupContent(tx, ctx, author, group, reader, { sealed, distribution });
    enqueue(tx, ctx, reader, node('message', attrs, content), originOf(author, plain, group));
  }
  return attrs.id ?? '';
}

function attributes(
  sender: Person,
  plain: Uint8Array,
  chosen: ChosenAttributes,
): Record<string, string | undefined> {
  const { from } = chosen;
  const message = readable(plain);
  const id = newMessageId();
  const usual =
    from && isGroupJid(from)
      ? groupAttrs(sender, from, id, Date.now(), message)
      : directAttrs({ ...sender, addressing: addressingOf(from, sender) }, id, Date.now(), message);
  const all = Object.entries({ ...usual, ...chosen }).filter(([, value]) => value !== null);
  return Object.fromEntries(all) as Record<string, string | undefined>;
}

/** Whose LID stands in front has their number beside it, and the other way round. */
function addressingOf(from: string | null | undefined, sender: Person): Person['addressing'] {
  if (!from) return sender.addressing;
  return isLid(from) ? 'lid' : 'pn';
}

/** As far as it can be read: the bytes may be of a schema that is newer, or of none. */
function readable(plain: Uint8Array): proto.IMessage {
  try {
    return proto.Message.decode(plain);
  } catch {
    return {};
  }
}
