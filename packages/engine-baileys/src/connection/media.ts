import type { MediaReference, OpenMedia, SendFile } from '@wagate/engine';
import type { proto, WASocket } from 'baileys';
import { MediaGoneError, MediaUnavailableError } from '../errors.js';
import { decryptMedia, fits } from '../media/decrypt.js';
import { type FileServers, unavailable } from '../media/file-server.js';
import { locationOf, type MediaLocation, referenceTo } from '../media/reference.js';
import { askPhoneAgain } from './media-retry.js';
import { uploadFile } from './media-upload.js';

/** What a server answers for a file that it has no more, or whose address has had its time. */
const GONE = new Set([403, 404, 410]);
/** Servers that are asked for one file. */
const SERVERS = 3;

/** The files of messages, over one connection. */
export class SocketMedia {
  readonly #socket: WASocket;
  readonly #servers: FileServers;
  readonly #connected: <T>(answer: Promise<T>) => Promise<T>;

  /** @param connected turns what a lost connection rejects with into an error of ours. */
  constructor(socket: WASocket, servers: FileServers, connected: <T>(answer: Promise<T>) => Promise<T>) {
    this.#socket = socket;
    this.#servers = servers;
    this.#connected = connected;
  }

  /** Encrypts and uploads a file; answers the message that shows it, without what is said around it. */
  uploadFile(file: SendFile): Promise<proto.IMessage> {
    const connection = (fresh: boolean) => this.#connected(this.#socket.refreshMediaConn(fresh));
    return uploadFile(file, { servers: this.#servers, connection });
  }

  async openMedia(reference: MediaReference, signal: AbortSignal): Promise<OpenMedia> {
    const location = locationOf(reference);
    const found = await this.#fetch(location, signal);
    if (found) return found;
    const path = await this.#connected(askPhoneAgain(this.#socket, location, signal));
    const moved = path === undefined ? undefined : { ...location, path };
    const kept = moved && referenceTo(moved);
    const again = kept && (await this.#fetch(moved, signal));
    if (!again) throw new MediaGoneError();
    return { ...again, moved: kept };
  }

  /** Nothing where the servers say that it is gone. */
  async #fetch(location: MediaLocation, signal: AbortSignal): Promise<OpenMedia | undefined> {
    const { hosts } = await this.#connected(this.#socket.refreshMediaConn(false));
    let failure: unknown = new MediaUnavailableError('WhatsApp names no server of files');
    for (const { hostname } of hosts.slice(0, SERVERS)) {
      try {
        const answer = await this.#servers.get(new URL(location.path, `https://${hostname}`), signal);
        const { statusCode = 0 } = answer;
        if (statusCode === 200) return opened(answer, location, signal);
        answer.destroy();
        if (GONE.has(statusCode)) return undefined;
        failure = new MediaUnavailableError(`A server of files answered with ${statusCode}`);
      } catch (error) {
        if (signal.aborted) throw error;
        failure = error;
      }
    }
    throw failure;
  }
}

function opened(
  answer: AsyncIterable<Uint8Array> & { headers: { 'content-length'?: string | undefined } },
  location: MediaLocation,
  signal: AbortSignal,
): OpenMedia {
  const { kind, mediaKey, fileSha256 } = location;
  const encrypted = Number(answer.headers['content-length'] ?? Number.NaN);
  // The sender says how long it is; only what can be so is passed on, and held to.
  const size = location.size !== undefined && fits(location.size, encrypted) ? location.size : undefined;
  const known = { ...(fileSha256 && { fileSha256 }), ...(size !== undefined && { size }) };
  return {
    ...(size !== undefined && { size }),
    bytes: decryptMedia(arriving(answer, signal), { kind, mediaKey, ...known }),
  };
}

/** A line that breaks is no damaged file. */
async function* arriving(answer: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    yield* answer;
  } catch (error) {
    throw unavailable(error, signal);
  }
}
