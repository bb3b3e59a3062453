import type { components } from '@wagate/contract/types';
import { conflict, invalidAt, notFound } from '../errors/api-problem.js';
import type { Change } from '../events/writer.js';
import { type Health, healthAt, readFacts } from '../sessions/health.js';
import type { SessionRow } from '../sessions/session-row.js';
import { ulid } from '../ulid.js';
import type { Outcome } from './awaited-sends.js';
import { isFile } from './kept-send.js';
import type { Outbox } from './outbox.js';
import { keepFile } from './outbox-file.js';
import { firstOfKey, forgetKey, type SendKey, sendAgain } from './outbox-key.js';
import { type MessageToSend, storeOutgoing } from './outgoing.js';
import { requireSend } from './rate.js';
import { requireReachOut } from './reach-out.js';

type SendResult = components['schemas']['SendResult'];

/** A message, and the bytes of its file. */
export interface Part {
  message: MessageToSend;
  bytes?: Uint8Array;
}

interface Accepted {
  waMessageId: string;
  timestamp: number;
  outboxId: string;
  /** Absent where nobody waits. */
  outcome?: Promise<Outcome>;
}

export type Begun = { replay: SendResult } | { offline: true } | { accepted: Accepted };

/** A session, and how the number that it shows stands with WhatsApp. */
type SessionNow = SessionRow & { health: Health };

/** The session as it is now: another number may have been linked, or the session deleted, since it was read. */
export async function shownNow({ trx, now }: Change, asked: SessionRow): Promise<SessionNow> {
  const row = await trx
    .selectFrom('wa_sessions')
    .leftJoin('account_health', 'account_health.account_id', 'wa_sessions.account_id')
    .select(['wa_sessions.account_id', 'facts'])
    .where('id', '=', asked.id)
    .executeTakeFirst();
  if (!row) throw notFound('session not found');
  return { ...asked, account_id: row.account_id, health: healthAt(readFacts(row.facts), now) };
}

export interface Line {
  connected: boolean;
  /** An id for each part. */
  ids: readonly string[];
  /** Milliseconds. */
  patience: number;
}

/**
 * Stores a message that is to be sent, or what a key has to say of it.
 * @param parts a message, or an album with its files
 */
export async function accept(
  change: Change,
  outbox: Outbox,
  asked: SessionRow,
  line: Line,
  parts: readonly Part[],
  options: { key?: SendKey; async: boolean },
): Promise<Begun> {
  const { key } = options;
  const session = await shownNow(change, asked);
  const first = key === undefined ? undefined : await firstOfKey(change.trx, key);
  if (first?.replay) return { replay: first.replay };
  if (first && first.row.account_id !== session.account_id)
    throw conflict('the key is of a message of another session or number, which has failed: use a new key');
  if (!options.async && !line.connected) return { offline: true };
  // What is sent later is counted when it is sent.
  if (!options.async) await requireSend(change, session);
  const { to } = parts[0]!.message;
  const { ids, ...accepted } = (await again()) ?? (await anew());
  const told: Accepted = accepted;
  if (!options.async)
    change.afterCommit(() => {
      told.outcome = outcomeOf(ids.map((id) => outbox.awaited.outcome(session.id, id, line.patience)));
    });
  return { accepted: told };

  async function again() {
    if (!first) return undefined;
    if (!first.stored) return forgetKey(change, first.row);
    await requireReachOut(change, session, to);
    const ids = await sendAgain(change, first, parts, options.async);
    const { wa_message_id: waMessageId, timestamp, id: outboxId } = first.row;
    return { waMessageId, timestamp, outboxId, ids };
  }

  async function anew() {
    const { ids } = line;
    const waMessageId = ids[0]!;
    const head = parts[0]!.message.content;
    if (head.type === 'poll' && head.endTime !== undefined && head.endTime <= change.now)
      throw invalidAt('must be a time to come, in epoch milliseconds', 'body.pollEndTime');
    await requireReachOut(change, session, to);
    let whole: string | undefined;
    let timestamp = 0;
    for (const [at, { message, bytes }] of parts.entries()) {
      const { content } = message;
      const ofAlbum = whole !== undefined && isFile(content);
      const stored = ofAlbum ? { ...message, content: { ...content, albumId: waMessageId } } : message;
      const outgoing = await storeOutgoing(change, session, ids[at]!, stored);
      const id = `out_${ulid()}`;
      await change.trx
        .insertInto('outbox')
        .values({
          id,
          organization_id: session.organization_id,
          account_id: session.account_id,
          idempotency_key: whole === undefined ? (key?.name ?? null) : null,
          mode: options.async ? 'async' : 'sync',
          // The files of an album are counted with it.
          status: options.async && whole === undefined ? 'queued' : 'sending',
          wa_message_id: outgoing.id,
          chat_jid: outgoing.to,
          payload: JSON.stringify(at === 0 ? outgoing : { ...outgoing, part: at }),
          error: null,
          timestamp: outgoing.timestamp,
          created_at: change.now,
          part_of: whole ?? null,
        })
        .execute();
      if (bytes) await keepFile(change.trx, id, bytes);
      whole ??= id;
      timestamp ||= outgoing.timestamp;
    }
    return { waMessageId, timestamp, outboxId: whole!, ids };
  }
}

/** An album has gone when all of it has. */
async function outcomeOf(parts: readonly Promise<Outcome>[]): Promise<Outcome> {
  const outcomes = await Promise.all(parts);
  return (
    outcomes.find(({ is }) => is === 'failed') ?? outcomes.find(({ is }) => is === 'underway') ?? outcomes[0]!
  );
}
