import type { IncomingMessage } from 'node:http';
import { DemoError } from './demo-error.js';

const LIMIT = 256 * 1024;

/** The request's body as a JSON object, empty if there is none; anything else is refused, with the reason. */
export async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const json = /^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '');
  const text = await readText(request);
  if (text === '') return {};
  if (!json) throw new DemoError('not_json', 'Send JSON, with the content type application/json.');
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Answered below, like JSON of another kind.
  }
  throw new DemoError('invalid_request', 'The body is not a JSON object.');
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > LIMIT) throw new DemoError('body_too_large', 'The body is larger than 256 kB.');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}
