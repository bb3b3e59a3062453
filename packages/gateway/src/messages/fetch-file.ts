import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { ApiProblem } from '../errors/api-problem.js';
import type { Held } from '../request/body-memory.js';
import { ForbiddenTargetError, type Resolver } from '../webhooks/targets.js';

/** Why a file did not come, in words for who named its address: nothing of what lies behind it. */
export class FetchFileError extends Error {
  override readonly name = 'FetchFileError';
}

const MOST_REDIRECTS = 5;
/** For one address of several before the next is tried. */
const ADDRESS_MS = 2_000;
/** The same for a name that is not there, an address that is out of bounds and one where nothing answers: networks are not explored from here. */
const NOWHERE = 'could not be fetched: nothing answers there, or it may not be reached from here';

export interface FetchFileOptions {
  resolver: Resolver;
  /** Bytes. */
  most: number;
  /** Reckons with what comes. */
  held: Held;
  signal: AbortSignal;
  userAgent: string;
}

/** An address that files may be fetched from; `undefined` for any other text. */
export function fileUrl(text: string, base?: URL): URL | undefined {
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  const web = url?.protocol === 'https:' || url?.protocol === 'http:';
  return url && web && !url.username && !url.password ? url : undefined;
}

/**
 * Fetches a file. Every address on the way is looked at, those that it is led on to as well, and the connection goes to the
 * very one that was.
 * @throws FetchFileError, ApiProblem 503 when this process holds too much
 */
export async function fetchFile(address: URL, options: FetchFileOptions): Promise<Uint8Array> {
  let url = address;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const answer = await ask(url, options);
    const status = answer.statusCode ?? 0;
    const { location } = answer.headers;
    if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) {
      answer.destroy();
      const next = fileUrl(location, url);
      if (!next) throw new FetchFileError('could not be fetched: it leads on to an address that is none');
      url = next;
      continue;
    }
    if (status !== 200) {
      answer.destroy();
      throw new FetchFileError(`could not be fetched: it was answered with ${status}`);
    }
    return read(answer, options);
  }
  throw new FetchFileError('could not be fetched: it leads on and on');
}

const late = () => new FetchFileError('could not be fetched in time');

function ask(url: URL, { resolver, signal, userAgent }: FetchFileOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) =>
      reject(signal.aborted ? late() : new FetchFileError(NOWHERE, { cause: error }));
    try {
      resolver.check(url);
    } catch (error) {
      if (error instanceof ForbiddenTargetError) return fail(error);
      throw error;
    }
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const options = {
      headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': userAgent },
      lookup: resolver.lookup,
      agent: false,
      autoSelectFamilyAttemptTimeout: ADDRESS_MS,
      signal,
    };
    const request = send(url, options);
    request.once('response', resolve);
    request.on('error', fail);
    request.end();
  });
}

async function read(answer: IncomingMessage, { most, held, signal }: FetchFileOptions): Promise<Uint8Array> {
  const tooLarge = () => new FetchFileError(`must have at most ${most / 1024 / 1024} MiB`);
  const encoding = answer.headers['content-encoding'];
  try {
    if (encoding && encoding !== 'identity')
      throw new FetchFileError('could not be fetched: it is packed in a way that was not asked for');
    if (Number(answer.headers['content-length'] ?? 0) > most) throw tooLarge();
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) throw tooLarge();
      held.add(chunk.length);
      chunks.push(chunk);
    }
    if (!answer.complete) throw new FetchFileError('could not be fetched: it ended early');
    return Buffer.concat(chunks, size);
  } catch (error) {
    if (signal.aborted) throw late();
    if (error instanceof FetchFileError || error instanceof ApiProblem) throw error;
    throw new FetchFileError('could not be fetched: it ended early', { cause: error });
  } finally {
    answer.destroy();
  }
}
