import type { components } from '@wagate/contract/types';
import { chatAddress } from '../chats/find-chat.js';
import type { Clock } from '../clock.js';
import { conflict, noClient, notFound, sendFailed } from '../errors/api-problem.js';
import type { Change, EventWriter } from '../events/writer.js';
import { bodyMemory } from '../request/body-memory.js';
import type { SessionHandle } from '../sessions/session-handle.js';
import type { SessionRow } from '../sessions/session-row.js';
import type { Store } from '../store/open.js';
import { ulid } from '../ulid.js';
import { isFile } from './kept-send.js';
import type { Outbox, Outcome } from './outbox.js';
import { keepFile } from './outbox-file.js';
import { firstOfKey, forgetKey, sendAgain } from './outbox-key.js';
import { type MessageToSend, storeOutgoing } from './outgoing.js';
import { requireSend } from './rate.js';
import { requireReachOut } from './reach-out.js';
import type { RecipientCheck } from './recipient-check.js';
import type { Asked } from './send-request.js';
import { type FileSource, takeFiles } from './take-files.js';

type SendResult = components['schemas']['SendResult'];

export interface Sending {
  store: Store;
  writer: EventWriter;
  clock: Clock;
  outbox: Outbox;
  recipients: RecipientCheck;
  files: FileSource;
}

export interface SendOptions {
  idempotencyKey?: string;
  /** Answer at once and send when possible. */
  async: boolean;
  /** Aborted when nobody waits for the answer any more. */
  signal: AbortSignal;
}

/** How long a caller waits for WhatsApp's answer, together with what comes before: less than the time that a request has. */
const PATIENCE_MS = 12_000;
const MOST_PATIENCE_MS = 10_000;
const LEAST_PATIENCE_MS = 1_000;

/** A message, and the bytes of its file. */
interface Part {
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

type Begun = { replay: SendResult } | { offline: true } | { accepted: Accepted };

export interface Sent {
  httpStatus: 200 | 202;
  result: SendResult;
}

/**
 * Sends a message, or queues it. What is accepted is sent, whatever ends in between: a caller who does not hear of it in
 * time is told that it is under way (202). With a key a repeat answers what became of the first, and sends it again,
 * under the same id, where that has failed.
 * @throws ApiProblem 400 for a number that is not on WhatsApp and for a file that cannot be had, 429 at the session's limit,
 * 501 while it is not connected, 500 when WhatsApp does not take it.
 */
export async function send(
  sending: Sending,
  session: SessionRow,
  live: SessionHandle,
  asked: Asked,
  options: SendOptions,
): Promise<Sent> {
  const { store, clock, recipients } = sending;
  const began = clock.now();
  const { idempotencyKey: key } = options;
  const unknown = await recipients.needed(session, asked.to);
  // What was answered before needs no file, and no recipient, a second time.
  if (key !== undefined && (unknown || asked.content.type === 'file' || asked.content.type === 'album')) {
    const first = await firstOfKey(store.db, session.organization_id, key);
    if (first?.replay) return replayed(first.replay);
    if (!options.async && !(await live.connected())) throw noClient();
  }
  const recipient = unknown
    ? await newRecipient(sending, session, live, asked.to, options)
    : { to: asked.to };
  const held = bodyMemory.hold();
  try {
    const parts = await partsOf(sending, asked, recipient, held, options.signal);
    return await sendParts(sending, session, live, parts, options, began);
  } finally {
    held.release();
  }
}

type Recipient = Pick<MessageToSend, 'to' | 'unchecked'>;

/** Who is written to for the first time. What is sent later, by a session that is not connected now, is looked at then. */
async function newRecipient(
  { recipients }: Sending,
  session: SessionRow,
  live: SessionHandle,
  to: string,
  { async }: Pick<SendOptions, 'async'>,
): Promise<Recipient> {
  if (async && !(await live.connected())) return { to, unchecked: true };
  return { to: await recipients.find(session, live, to) };
}

/** Sends to another chat what was in the gateway already. */
export async function sendOn(
  sending: Sending,
  session: SessionRow,
  live: SessionHandle,
  to: string,
  content: MessageToSend['content'],
  options: SendOptions,
): Promise<Sent> {
  const began = sending.clock.now();
  const unknown = await sending.recipients.needed(session, to);
  const recipient = unknown ? await newRecipient(sending, session, live, to, options) : { to };
  const message = { ...recipient, content, forwarded: true };
  return sendParts(sending, session, live, [{ message }], options, began);
}

async function partsOf(
  { files }: Sending,
  asked: Asked,
  recipient: Recipient,
  held: ReturnType<typeof bodyMemory.hold>,
  signal: AbortSignal,
): Promise<Part[]> {
  const { mentions, replyTo, content } = asked;
  const context = { ...recipient, mentions, ...(replyTo ? { replyTo } : {}) };
  if (content.type === 'file') {
    const [file] = await takeFiles([content.file], files, held, signal);
    return [{ message: { ...context, content: file!.content }, bytes: file!.bytes }];
  }
  if (content.type !== 'album') return [{ message: { ...context, content } }];
  const { caption } = content;
  const taken = await takeFiles(content.files, files, held, signal);
  const images = taken.filter((file) => file.content.type === 'image').length;
  return [
    {
      message: {
        ...context,
        content: { type: 'album', images, videos: taken.length - images },
        ...(caption ? { caption } : {}),
      },
    },
    ...taken.map((file, at) => ({
      message: { ...recipient, content: { ...file.content, ...(at === 0 && caption ? { caption } : {}) } },
      bytes: file.bytes,
    })),
  ];
}

const replayed = (replay: SendResult): Sent => ({
  httpStatus: replay.mode === 'async' ? 202 : 200,
  result: replay,
});

/** @param parts a message, or an album with its files */
async function sendParts(
  { writer, outbox, clock }: Sending,
  session: SessionRow,
  live: SessionHandle,
  parts: readonly Part[],
  options: SendOptions,
  began: number,
): Promise<Sent> {
  // Asked before the change begins: nothing waits for an answer from elsewhere within one.
  const connected = await live.connected();
  const ids = await Promise.all(parts.map(() => live.newMessageId()));
  const patience = Math.min(MOST_PATIENCE_MS, PATIENCE_MS - (clock.now() - began));
  const line = { connected, ids, patience: Math.max(LEAST_PATIENCE_MS, patience) };
  const begun = await writer.write(session.organization_id, (change) =>
    begin(change, outbox, session, line, parts, options),
  );
  if ('replay' in begun) return replayed(begun.replay);
  if ('offline' in begun) throw noClient();
  const { outcome, outboxId, ...told } = begun.accepted;
  outbox.drain(live);
  if (!outcome) return { httpStatus: 202, result: { mode: 'async', status: 'queued', ...told, outboxId } };
  const come = await outcome;
  const keyed = options.idempotencyKey === undefined ? {} : { outboxId };
  if (come.is === 'failed') throw sendFailed(come.error, { waMessageId: told.waMessageId, ...keyed });
  return come.is === 'sent'
    ? { httpStatus: 200, result: { mode: 'sync', status: 'sent', ...told, ...keyed } }
    : { httpStatus: 202, result: { mode: 'async', status: 'sending', ...told, outboxId } };
}

/** The session as it is now: another number may have been linked, or the session deleted, since it was read. */
export async function shownNow({ trx }: Change, asked: SessionRow): Promise<SessionRow> {
  const row = await trx
    .selectFrom('wa_sessions')
    .select('account_id')
    .where('id', '=', asked.id)
    .executeTakeFirst();
  if (!row) throw notFound('session not found');
  return { ...asked, ...row };
}

interface Line {
  connected: boolean;
  /** An id for each part. */
  ids: readonly string[];
  /** Milliseconds. */
  patience: number;
}

async function begin(
  change: Change,
  outbox: Outbox,
  asked: SessionRow,
  line: Line,
  parts: readonly Part[],
  options: SendOptions,
): Promise<Begun> {
  const { idempotencyKey: key } = options;
  const session = await shownNow(change, asked);
  const first = key === undefined ? undefined : await firstOfKey(change.trx, change.organizationId, key);
  if (first?.replay) return { replay: first.replay };
  if (first && first.row.account_id !== session.account_id)
    throw conflict('the key is of a message of another session or number, which has failed: use a new key');
  if (!options.async && !line.connected) return { offline: true };
  // What is sent later is counted when it is sent.
  if (!options.async) await requireSend(change, session);
  const { ids, ...accepted } = (await again()) ?? (await anew());
  const told: Accepted = accepted;
  if (!options.async)
    change.afterCommit(() => {
      told.outcome = outcomeOf(ids.map((id) => outbox.outcome(id, line.patience)));
    });
  return { accepted: told };

  async function again() {
    if (!first) return undefined;
    if (!first.stored) return forgetKey(change, first.row);
    const ids = await sendAgain(change, first, parts, options.async);
    const { wa_message_id: waMessageId, timestamp, id: outboxId } = first.row;
    return { waMessageId, timestamp, outboxId, ids };
  }

  async function anew() {
    const { ids } = line;
    const waMessageId = ids[0]!;
    const { to } = parts[0]!.message;
    await requireReachOut(change, session.account_id, await chatAddress(change.trx, session, to));
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
          idempotency_key: whole === undefined ? (key ?? null) : null,
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
