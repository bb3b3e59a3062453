import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Resolver } from './targets.js';

/** As much of an answer's body as is taken before the connection is cut. */
const MOST_BYTES = 64 * 1024;
/** As much of it as is handed on: 500 characters of any alphabet. */
const KEPT_BYTES = 2_000;
/** For one address of several before the next is tried; Node's own quarter of a second is short for a distant one. */
const ADDRESS_MS = 2_000;

export interface Answered {
  status: number;
  retryAfter?: string;
  /** The beginning of its body. */
  text: Uint8Array;
}

/**
 * Posts once, over a connection of its own. A redirect is an answer like any other: followed, it would carry the event and its signature to
 * a place that nobody configured.
 * @throws what keeps an answer from coming; the signal's reason when it was aborted before one came.
 */
export async function post(
  target: { url: string; headers: Record<string, string>; body: Uint8Array },
  resolver: Resolver,
  signal: AbortSignal,
): Promise<Answered> {
  const url = new URL(target.url);
  resolver.check(url);
  signal.throwIfAborted();
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const options = {
    method: 'POST',
    headers: target.headers,
    lookup: resolver.lookup,
    agent: false,
    autoSelectFamilyAttemptTimeout: ADDRESS_MS,
    signal,
  };
  return new Promise((resolve, reject) => {
    const request = send(url, options);
    request.once('response', (response) => {
      const retryAfter = response.headers['retry-after'];
      const answer = { status: response.statusCode ?? 0, ...(retryAfter ? { retryAfter } : {}) };
      // What the receiver said counts from here on, however its body ends.
      drain(response, (text) => {
        request.destroy();
        resolve({ ...answer, text });
      });
    });
    request.once('error', (error) => reject(signal.aborted ? signal.reason : error));
    // Kept: a connection that is cut tells of it more than once.
    request.on('error', () => {});
    request.end(target.body);
  });
}

function drain(response: IncomingMessage, done: (text: Uint8Array) => void): void {
  const kept: Buffer[] = [];
  let bytes = 0;
  response.on('data', (chunk: Buffer) => {
    if (bytes < KEPT_BYTES) kept.push(chunk.subarray(0, KEPT_BYTES - bytes));
    bytes += chunk.length;
    if (bytes > MOST_BYTES) response.destroy();
  });
  response.on('error', () => {});
  response.once('close', () => done(Buffer.concat(kept)));
}
