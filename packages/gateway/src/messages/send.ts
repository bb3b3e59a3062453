import type { components } from '@wagate/contract/types';
import type { Clock } from '../clock.js';
import { noClient, sendFailed } from '../errors/api-problem.js';
import type { EventWriter } from '../events/writer.js';
import { bodyMemory } from '../request/body-memory.js';
import type { SessionHandle } from '../sessions/session-handle.js';
import type { SessionRow } from '../sessions/session-row.js';
import type { Store } from '../store/open.js';
import { accept, type Part } from './accept.js';
import { forwarded, type OpenFile } from './forward.js';
import type { MessageRow } from './message-row.js';
import type { Outbox } from './outbox.js';
import { firstOfKey, type SendKey } from './outbox-key.js';
import type { MessageToSend } from './outgoing.js';
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
  openFile: OpenFile;
}

export interface SendOptions {
  key?: SendKey;
  /** Answer at once and send when possible. */
  async: boolean;
  /** Aborted when nobody waits for the answer any more. */
  signal: AbortSignal;
}

/** How long a caller waits for WhatsApp's answer, together with what comes before: less than the time that a request has. */
const PATIENCE_MS = 12_000;
const MOST_PATIENCE_MS = 10_000;
const LEAST_PATIENCE_MS = 1_000;

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
  const { key } = options;
  const unknown = await recipients.needed(session, asked.to);
  // What was answered before needs no file, and no recipient, a second time.
  if (key !== undefined && (unknown || asked.content.type === 'file' || asked.content.type === 'album')) {
    const first = await firstOfKey(store.db, key);
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
  { to, row }: { to: string; row: MessageRow },
  options: SendOptions,
): Promise<Sent> {
  const { clock, recipients, openFile } = sending;
  const began = clock.now();
  const open = (one: MessageRow) => openFile(session, one, options.signal);
  const held = bodyMemory.hold();
  try {
    const { content, bytes } = await forwarded(row, open, held);
    const unknown = await recipients.needed(session, to);
    const recipient = unknown ? await newRecipient(sending, session, live, to, options) : { to };
    const message = { ...recipient, content, forwarded: true };
    return await sendParts(
      sending,
      session,
      live,
      [{ message, ...(bytes ? { bytes } : {}) }],
      options,
      began,
    );
  } finally {
    held.release();
  }
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
    accept(change, outbox, session, line, parts, options),
  );
  if ('replay' in begun) return replayed(begun.replay);
  if ('offline' in begun) throw noClient();
  const { outcome, outboxId, ...told } = begun.accepted;
  outbox.drain(live);
  if (!outcome) return { httpStatus: 202, result: { mode: 'async', status: 'queued', ...told, outboxId } };
  const come = await outcome;
  const keyed = options.key === undefined ? {} : { outboxId };
  if (come.is === 'failed') throw sendFailed(come.error, { waMessageId: told.waMessageId, ...keyed });
  return come.is === 'sent'
    ? { httpStatus: 200, result: { mode: 'sync', status: 'sent', ...told, ...keyed } }
    : { httpStatus: 202, result: { mode: 'async', status: 'sending', ...told, outboxId } };
}
