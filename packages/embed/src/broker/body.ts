import type { Operation } from '@wagate/contract/operations';
import { invalid, Problem } from '../answer.js';

const MiB = 1024 * 1024;

/** The largest medium, 16 MiB, in base64 with what stands around it. */
const OF_A_MESSAGE = 24 * MiB;

const tooLarge = (limit: number) =>
  new Problem('validation_error', `the body is larger than ${limit} bytes`, undefined, { status: 413 });

/** Reads no more than it may, and lets go of the rest. */
async function readText(request: Request, limit: number): Promise<string> {
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge(limit);
  const reader = request.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.byteLength;
      if (size > limit) throw tooLarge(limit);
      text += decoder.decode(value, { stream: true });
    }
  } catch (thrown) {
    // Nobody waits for what the page still sends.
    void reader.cancel().catch(() => {});
    throw thrown instanceof Problem ? thrown : invalid('validation failed', 'cannot be read (body)');
  }
}

/**
 * The JSON of a request, looked at as far as a broker has to: an object, with properties that a plain gateway knows. It is written anew for the
 * gateway, so that both read the same.
 * @throws Problem 400, 413 or 415
 */
export async function readBody(
  request: Request,
  { operationId, body }: Operation,
): Promise<Record<string, unknown> | undefined> {
  if (!body) return undefined;
  const text = await readText(request, operationId === 'sendMessage' ? OF_A_MESSAGE : MiB);
  if (!text) {
    if (body.required) throw invalid('request body is required');
    return undefined;
  }
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type))
    throw new Problem('validation_error', 'the body has to be application/json', undefined, { status: 415 });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Told below.
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid('validation failed', 'expected a JSON object (body)');
  const known = body.properties ?? {};
  const strangers = Object.keys(value).filter(
    (name) => !Object.hasOwn(known, name) || known[name]!.extension,
  );
  if (strangers.length)
    throw invalid(
      'validation failed',
      ...strangers.slice(0, 20).map((name) => `unexpected property (body.${name.slice(0, 64)})`),
    );
  // `null` is as if it were absent.
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null));
}
