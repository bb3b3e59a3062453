import { ApiProblem, invalid } from '../errors/api-problem.js';
import type { Held } from './body-memory.js';

const KIB = 1024;
const MIB = 1024 * KIB;

const LIMITS: Partial<Record<string, number>> = {
  // Media travel inside the body as base64.
  sendMessage: 88 * MIB,
  createRealtimeTicket: 64 * KIB,
};

/** In bytes. */
export const bodyLimit = (operationId: string): number => LIMITS[operationId] ?? MIB;

const tooLarge = (limit: number) =>
  new ApiProblem(
    'validation_error',
    `the request body is larger than ${limit >= MIB ? `${limit / MIB} MiB` : `${limit / KIB} KiB`}`,
    undefined,
    { status: 413 },
  );

/** So much of a body is nothing to reckon with. */
const SMALL = MIB;

/**
 * @param held reckons with what is large
 * @throws ApiProblem 413 over `limit` bytes, 503 when others hold too much.
 */
export async function readBytes(request: Request, limit: number, held?: Held): Promise<Uint8Array> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > limit) throw tooLarge(limit);
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (;;) {
    // The caller has left in the middle: no fault of ours, and nobody is there to read the answer.
    const { done, value } = await reader.read().catch(() => {
      throw invalid('the request body ended early');
    });
    if (done) return Buffer.concat(chunks, size);
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel().catch(() => {});
      throw tooLarge(limit);
    }
    try {
      held?.add(Math.max(0, size - Math.max(SMALL, size - value.byteLength)));
    } catch (full) {
      await reader.cancel().catch(() => {});
      throw full;
    }
    chunks.push(value);
  }
}

const isJson = (type: string) => /^application\/(json|[\w.+-]+\+json)\s*(;|$)/i.test(type);

/**
 * Reads a JSON body; a missing Content-Type is taken for JSON.
 * @returns `undefined` for an empty body.
 * @throws ApiProblem 413 over `limit` bytes, 415 for another media type, 400 for what is not JSON, 503 when others hold too much.
 */
export async function readJson(request: Request, limit: number, held?: Held): Promise<unknown> {
  const type = request.headers.get('content-type');
  if (type && !isJson(type)) {
    // A body that nobody sent has no media type that could be wrong.
    if (!request.body) return undefined;
    throw new ApiProblem('validation_error', 'the request body must be application/json', undefined, {
      status: 415,
    });
  }
  const bytes = await readBytes(request, limit, held);
  return bytes.byteLength === 0 ? undefined : parseJson(bytes);
}

/** No body that is known has more than a tenth of it. */
const DEEPEST = 64;
const [QUOTE, BACKSLASH] = ['"', '\\'].map((sign) => sign.charCodeAt(0)) as [number, number];
const OPENING = new Set(['[', '{'].map((sign) => sign.charCodeAt(0)));
const CLOSING = new Set([']', '}'].map((sign) => sign.charCodeAt(0)));

/**
 * Whether lists and objects lie within each other deeper than anything can follow that goes through them by calling
 * itself. Seen before they are made: millions of them would need more memory than there is.
 */
function isTooDeep(bytes: Uint8Array): boolean {
  let depth = 0;
  for (let at = 0; at < bytes.length; at++) {
    const sign = bytes[at]!;
    if (sign === QUOTE) {
      // Long texts, such as a picture in base64, are passed over at once.
      do {
        at = bytes.indexOf(QUOTE, at + 1);
        if (at < 0) return false;
      } while (isEscaped(bytes, at));
    } else if (OPENING.has(sign)) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (CLOSING.has(sign)) depth -= 1;
  }
  return false;
}

function isEscaped(bytes: Uint8Array, at: number): boolean {
  let first = at;
  while (bytes[first - 1] === BACKSLASH) first -= 1;
  return (at - first) % 2 === 1;
}

/** @throws ApiProblem 400 for what is not JSON, or is nested too deep. */
export function parseJson(bytes: Uint8Array): unknown {
  if (isTooDeep(bytes)) throw invalid(`the request body is nested more than ${DEEPEST} levels deep`);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    // The parser's own words quote the text, which may hold a secret.
    throw invalid('the request body is not valid JSON');
  }
}
