import { invalid } from '../errors/api-problem.js';
import type { Held } from '../request/body-memory.js';
import { cleanText } from '../text/clean-text.js';
import type { Resolver } from '../webhooks/targets.js';
import { decodeBase64 } from './base64.js';
import { FetchFileError, fetchFile } from './fetch-file.js';
import { fileType, isVoice } from './file-type.js';
import type { KeptFile } from './kept-send.js';
import type { FileAsked } from './send-request.js';

const MIB = 1024 * 1024;
/** Bytes of one file. */
export const MOST_OF_ONE = 16 * MIB;
const MOST_OF_ALL = 64 * MIB;
/** Less than a request has: what follows takes its time as well. */
const FETCH_MS = 8_000;
const FETCHES_AT_ONCE = 3;

/** A file with its bytes, which are never where the rest is kept. */
export interface TakenFile {
  content: KeptFile;
  bytes: Uint8Array;
}

export interface FileSource {
  resolver: Resolver;
  userAgent: string;
  fetchMs?: number;
}

/**
 * Brings the files of a send together: decoded, or fetched from where they lie.
 * @throws ApiProblem 400 with what is wrong and where, 503 when this process holds too much
 */
export async function takeFiles(
  asked: readonly FileAsked[],
  { resolver, userAgent, fetchMs = FETCH_MS }: FileSource,
  held: Held,
  signal: AbortSignal,
): Promise<TakenFile[]> {
  const taken = new Array<TakenFile>(asked.length);
  let all = 0;
  const take = (at: number, bytes: Uint8Array, said?: string) => {
    const one = fileOf(asked[at]!, bytes, said);
    all += bytes.byteLength;
    if (all > MOST_OF_ALL) throw invalid([`must have at most ${MOST_OF_ALL / MIB} MiB in all (body.medias)`]);
    taken[at] = one;
  };
  // What is here is looked at before anything is asked of others.
  for (const [at, { source, place }] of asked.entries()) {
    if (!('data' in source)) continue;
    const decoded = decodeBase64(source.data, MOST_OF_ONE);
    if (decoded === 'malformed') throw invalid([`must be base64 (${place}.data)`]);
    if (decoded === 'too large')
      throw invalid([`must have at most ${MOST_OF_ONE / MIB} MiB (${place}.data)`]);
    take(at, decoded.bytes, decoded.mimetype);
  }
  const ended = new AbortController();
  const within = AbortSignal.any([signal, ended.signal, AbortSignal.timeout(fetchMs)]);
  const wanted = [...asked.entries()].filter(([, { source }]) => 'url' in source);
  const fetchNext = async (): Promise<void> => {
    for (let next = wanted.shift(); next; next = wanted.shift()) {
      const [at, { source, place }] = next;
      if (!('url' in source)) continue;
      const options = { resolver, userAgent, held, signal: within, most: MOST_OF_ONE };
      const bytes = await fetchFile(source.url, options).catch((error: unknown) => {
        if (error instanceof FetchFileError) throw invalid([`${error.message} (${place}.url)`]);
        throw error;
      });
      take(at, bytes);
    }
  };
  const fetching = Array.from({ length: Math.min(FETCHES_AT_ONCE, wanted.length) }, fetchNext);
  try {
    await Promise.all(fetching);
  } catch (error) {
    // One that fails ends the others.
    ended.abort();
    await Promise.allSettled(fetching);
    throw error;
  }
  return taken;
}

function fileOf(asked: FileAsked, bytes: Uint8Array, inUri: string | undefined): TakenFile {
  const { type, place, mimetype: said = inUri, caption, filename } = asked;
  if (bytes.byteLength === 0) throw invalid([`must not be empty (${place})`]);
  const found = fileType(type, bytes, said);
  if ('fault' in found) throw invalid([`${found.fault} (${place})`]);
  const { mimetype } = found;
  return {
    bytes,
    content: {
      type,
      mimetype,
      size: bytes.byteLength,
      ...(caption ? { caption } : {}),
      ...(type === 'document' ? { filename: filename ?? nameOf(asked) } : {}),
      ...(type === 'audio' && isVoice(mimetype) ? { voice: true } : {}),
    },
  };
}

/** What a document without a name is called: as its address is, where that names a file. */
function nameOf({ source }: FileAsked): string {
  const last = 'url' in source ? source.url.pathname.split('/').at(-1) : undefined;
  try {
    return cleanText(decodeURIComponent(last ?? '').slice(0, 255)) || 'document';
  } catch {
    return 'document';
  }
}
