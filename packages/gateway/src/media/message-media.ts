import { parseJid } from '@wagate/contract/jid';
import type { MediaReference, OpenMedia } from '@wagate/engine';
import type { Clock } from '../clock.js';
import { ApiProblem, noClient, unavailable } from '../errors/api-problem.js';
import { isNotConnected } from '../errors/engine-failure.js';
import type { StoredContent } from '../messages/content.js';
import type { MessageRow } from '../messages/message-row.js';
import { fileOnItsWay } from '../messages/outbox-file.js';
import type { Sealer } from '../sealing/sealer.js';
import type { Shown } from '../sessions/account.js';
import type { SessionManager } from '../sessions/session-manager.js';
import type { SessionRow } from '../sessions/session-row.js';
import type { Store } from '../store/open.js';
import { byteRange, partOf } from './byte-range.js';
import { DownloadSlots } from './download-slots.js';
import type { KeptMedia, SeekableMedia } from './kept-media.js';
import { mediaBody } from './media-body.js';
import { moveReference, referenceOf } from './media-reference.js';
import { attachment, mediaType } from './media-type.js';

export interface MessageMediaOptions {
  store: Store;
  sealer: Sealer;
  manager: SessionManager;
  clock: Clock;
  /** Bytes of the largest file that is given out. */
  largest: number;
  /** Where files are kept; nowhere unless told. */
  kept?: KeptMedia;
}

const MB = 1024 * 1024;
export const LARGEST_MEDIA = 64 * MB;

/** Where WhatsApp has a file; or it is one of ours that WhatsApp has yet to get. */
type Place = MediaReference | 'queue';

type Missing = 'no_media' | 'view_once' | 'deleted' | 'gone';
const WORDS: Record<Missing, string> = {
  no_media: 'the message has no file',
  view_once: 'what may be looked at once stays on the phone',
  deleted: 'the message was deleted',
  gone: 'the file is neither on WhatsApp’s servers nor on the phone any more',
};
const missing = (reason: Missing) => new ApiProblem('not_found', WORDS[reason], { reason });
const tooLarge = (limit: number) =>
  new ApiProblem(
    'validation_error',
    'the file is larger than this gateway gives out',
    { reason: 'too_large', limit },
    { status: 413 },
  );

/** It is one caller's, it may be kept by their browser, and nothing in it runs. */
const HEADERS = {
  'cache-control': 'private, max-age=3600',
  // And not by whoever signs in there next.
  vary: 'Authorization, Cookie, X-Api-Key',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
};

/** Gives out the files of messages, as they come from WhatsApp. */
export class MessageMedia {
  readonly #options: MessageMediaOptions;
  readonly #slots = new DownloadSlots();

  constructor(options: MessageMediaOptions) {
    this.#options = options;
  }

  /**
   * @param signal ends it: the caller has left, or waits no longer
   * @throws ApiProblem 404 where there is no file, 413 for one that is too large, 501 without a connection, 503 where WhatsApp has it and does not give it
   */
  async answer(
    session: SessionRow,
    row: MessageRow,
    asked: { range: string | null; signal: AbortSignal },
  ): Promise<Response> {
    const { clock, largest } = this.#options;
    const content: StoredContent = row.content ? JSON.parse(row.content) : {};
    if (row.deleted) throw missing('deleted');
    if (content.viewOnce) throw missing('view_once');
    const place = await this.#placeOf(row);
    if (place === undefined) throw missing(row.has_media ? 'gone' : 'no_media');
    if ((content.media?.size ?? 0) > largest) throw tooLarge(largest);

    const kept = await this.#options.kept?.open(row);
    const ending = new AbortController();
    const leave = () => ending.abort(asked.signal.reason);
    const release = kept ? () => {} : await this.#slots.take(session, asked.signal);
    const over = () => {
      asked.signal.removeEventListener('abort', leave);
      release();
      ending.abort(new Error('nobody reads the file any more'));
    };
    asked.signal.addEventListener('abort', leave);
    if (asked.signal.aborted) leave();
    let rest: AsyncIterator<Uint8Array> | undefined;
    try {
      const media = kept ?? (await this.#open(session, row, place, ending.signal));
      if ((media.size ?? 0) > largest) throw tooLarge(largest);
      const { status, headers, bytes } = shape(media, asked.range);
      const { contentType, inline } = mediaType(row.type, content.media?.mimetype);
      const name = content.media?.filename ?? `${row.type}-${row.wa_message_id}`;
      rest = within(bytes, largest)[Symbol.asyncIterator]();
      // What cannot be read is told as an error as long as nothing was said yet.
      const first = await rest.next();
      ending.signal.throwIfAborted();
      const body = mediaBody(first, rest, clock, over);
      return new Response(body, {
        status,
        headers: {
          ...HEADERS,
          ...headers,
          'content-type': contentType,
          'content-disposition': inline ? 'inline' : attachment(name),
        },
      });
    } catch (error) {
      over();
      await rest?.return?.();
      throw problemOf(error);
    }
  }

  /**
   * The file of a message, to be passed on; nothing where nobody has it any more.
   * @throws ApiProblem 501 without a connection, 503 where WhatsApp has it and does not give it
   */
  async file(
    session: Shown,
    row: MessageRow,
    signal: AbortSignal,
  ): Promise<AsyncIterable<Uint8Array> | undefined> {
    const { kept } = this.#options;
    const place = await this.#placeOf(row);
    if (place === undefined) return undefined;
    try {
      const media = (await kept?.open(row)) ?? (await this.#open(session, row, place, signal));
      return media.bytes;
    } catch (error) {
      if (error instanceof Error && error.name === 'MediaGoneError') return undefined;
      throw problemOf(error);
    }
  }

  /** Where the file is; nothing where nobody has it. */
  async #placeOf(row: MessageRow): Promise<Place | undefined> {
    const { store, sealer } = this.#options;
    if (row.has_media && row.status === 'pending') return 'queue';
    return referenceOf(store.db, sealer, row);
  }

  async #open(
    session: Shown,
    row: MessageRow,
    place: Place,
    signal: AbortSignal,
  ): Promise<OpenMedia & Partial<SeekableMedia>> {
    if (place !== 'queue') return this.#fetch(session, row, place, signal);
    const { store, sealer } = this.#options;
    const waiting = await fileOnItsWay(store.db, row.account_id, row.wa_message_id);
    if (waiting) return { size: waiting.length, bytes: oneChunk(waiting) };
    // It has left the queue meanwhile.
    const reference = await referenceOf(store.db, sealer, row);
    if (reference === undefined) throw missing('gone');
    return this.#fetch(session, row, reference, signal);
  }

  /**
   * Fetches the file of a message to keep it, unless it is kept, or is none to keep.
   * @returns whether there is nothing more to do; not so where it came and the disk did not take it
   * @throws as {@link file} does, and 404 where nobody has it any more
   */
  async keep(session: Shown, row: MessageRow, signal: AbortSignal): Promise<boolean> {
    const { store, sealer, kept, largest } = this.#options;
    if (!kept || !isToKeep(row, largest) || (await kept.open(row))) return true;
    const reference = await referenceOf(store.db, sealer, row);
    if (reference === undefined) return true;
    const ending = new AbortController();
    const release = await this.#slots.take(session, signal);
    try {
      const either = AbortSignal.any([signal, ending.signal]);
      const media = await this.#fetch(session, row, reference, either);
      let length = media.size ?? 0;
      if (length > largest || !kept.hasRoomFor(length)) return true;
      length = 0;
      for await (const chunk of media.bytes) {
        signal.throwIfAborted();
        length += chunk.length;
        if (length > largest || !kept.hasRoomFor(length)) return true;
      }
      return (await kept.open(row)) !== undefined;
    } catch (error) {
      throw problemOf(error);
    } finally {
      release();
      ending.abort();
    }
  }

  async #fetch(
    session: Shown,
    row: MessageRow,
    reference: MediaReference,
    signal: AbortSignal,
  ): Promise<OpenMedia & { part?: SeekableMedia['part'] }> {
    const { manager, store, sealer, kept, largest } = this.#options;
    const live = manager.of(session);
    if (!(await live.connected())) throw noClient();
    const media = await live.openMedia(reference, signal);
    if (media.moved) await moveReference(store.db, sealer, row, media.moved);
    if (!kept || !isToKeep(row, largest)) return media;
    return { ...media, bytes: kept.keeping(row, media) };
  }
}

/** What its sender means to be seen once, or for a while, is not kept; nor what is too large to be given out. */
function isToKeep(row: MessageRow, largest: number): boolean {
  const content: StoredContent = row.content ? JSON.parse(row.content) : {};
  return (
    !row.deleted &&
    !content.viewOnce &&
    !content.expiresAt &&
    parseJid(row.chat_jid)?.kind !== 'status' &&
    (content.media?.size ?? 0) <= largest
  );
}

/** The whole, or the part that was asked for; of what nobody knows the length there are no parts. */
function shape({ size, bytes, part }: OpenMedia & Partial<SeekableMedia>, header: string | null) {
  if (size === undefined) return { status: 200, headers: {}, bytes };
  const range = byteRange(header, size);
  const common = { 'accept-ranges': 'bytes' };
  if (range === 'unsatisfiable')
    throw new ApiProblem('validation_error', 'the range begins behind the end of the file', undefined, {
      status: 416,
      headers: { 'content-range': `bytes */${size}` },
    });
  if (range === 'whole')
    return { status: 200, headers: { ...common, 'content-length': String(size) }, bytes };
  const { start, end } = range;
  const headers = {
    ...common,
    'content-range': `bytes ${start}-${end}/${size}`,
    'content-length': String(end - start + 1),
  };
  if (part) return { status: 206, headers, bytes: part(range) };
  // One that goes to the end goes to where it is known that all of it came.
  const wanted = end === size - 1 ? { start, end: Number.POSITIVE_INFINITY } : range;
  return { status: 206, headers, bytes: partOf(bytes, wanted) };
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Whatever was said of its length. */
async function* within(bytes: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > limit) throw tooLarge(limit);
    yield chunk;
  }
}

/** Engines name their errors. */
function problemOf(error: unknown): unknown {
  if (error instanceof ApiProblem || !(error instanceof Error)) return error;
  if (isNotConnected(error)) return noClient();
  switch (error.name) {
    case 'MediaGoneError':
      return missing('gone');
    case 'MediaUnavailableError':
      return unavailable('WhatsApp does not give the file now: try again later');
    case 'MediaDamagedError':
      return unavailable('what came from WhatsApp is not the file that was sent');
    default:
      return error;
  }
}
