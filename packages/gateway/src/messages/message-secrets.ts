import type { SealedFor } from '@wagate/engine';
import type { Kysely } from 'kysely';
import { People } from '../contacts/people.js';
import type { Sealer } from '../sealing/sealer.js';
import type { Database } from '../store/database.js';
import type { StoredContent } from './content.js';

/** What is kept with a message and shown to nobody. */
export interface Kept {
  /** `messages.id`. */
  messageId: string;
  secret?: Uint8Array | undefined;
  original?: Uint8Array | undefined;
}

const CHUNK = 100;

const place = (messageId: string, part: 'secret' | 'original'): string => `message/${part}/${messageId}`;

/** Keeps what came with messages that were stored; what is there already of one that came again gives way to it. */
export async function keepSecrets(
  trx: Kysely<Database>,
  sealer: Sealer,
  kept: readonly Kept[],
): Promise<void> {
  const rows = kept
    .filter(({ secret, original }) => secret || original)
    .map(({ messageId, secret, original }) => ({
      message_id: messageId,
      secret: secret ? sealer.seal(secret, place(messageId, 'secret')) : null,
      original: original ? sealer.seal(original, place(messageId, 'original')) : null,
    }));
  for (let start = 0; start < rows.length; start += CHUNK)
    await trx
      .insertInto('message_secrets')
      .values(rows.slice(start, start + CHUNK))
      .onConflict((conflict) =>
        conflict.column('message_id').doUpdateSet((eb) => ({
          secret: eb.fn.coalesce('excluded.secret', 'message_secrets.secret'),
          original: eb.ref('excluded.original'),
        })),
      )
      .execute();
}

/** The messages of an account that go by an id and have a secret, with every address of who wrote them: what is sealed names any. */
export async function secretsOf(
  db: Kysely<Database>,
  sealer: Sealer,
  { accountId, organizationId }: { accountId: number; organizationId: string },
  waMessageId: string,
): Promise<SealedFor[]> {
  const rows = await db
    .selectFrom('messages')
    .innerJoin('message_secrets', 'message_secrets.message_id', 'messages.id')
    .select(['messages.id', 'from_me', 'sender_jid', 'sender_lid', 'type', 'content', 'secret'])
    .where('account_id', '=', accountId)
    .where('wa_message_id', '=', waMessageId)
    .execute();
  const people = await People.load(
    db,
    organizationId,
    rows.flatMap(({ sender_lid, sender_jid }) => [sender_lid, sender_jid]),
  );
  return rows.flatMap(({ id, from_me, type, content, secret, ...sender }) => {
    if (!secret) return [];
    const { senderJid, senderLid } = people.addresses(sender);
    const { poll }: StoredContent = type === 'poll' && content ? JSON.parse(content) : {};
    return [
      {
        fromMe: from_me === 1,
        ...(senderJid ? { senderJid } : {}),
        ...(senderLid ? { senderLid } : {}),
        secret: sealer.open(secret, place(id, 'secret')),
        ...(poll ? { options: poll.options } : {}),
      },
    ];
  });
}
