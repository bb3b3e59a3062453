import type { IncomingMessage } from 'node:http';
import { Agent, type RequestOptions, request } from 'node:https';
import { MediaUnavailableError } from '../errors.js';

/** A server that is silent for so long is taken for gone. */
const SILENCE_MS = 30_000;
const REDIRECTS = 3;
/** What an answer to an upload may have. */
const ANSWER_BYTES = 64 * 1024;

/** WhatsApp's servers of files, as they are reached by HTTPS. */
export class FileServers {
  readonly #agent: Agent;

  /** @param certificate of a test network, as PEM: then that one is trusted, and no other. */
  constructor(private readonly certificate: string | undefined) {
    this.#agent = new Agent({ keepAlive: true, ...(certificate !== undefined && { ca: certificate }) });
  }

  /** Begins to fetch; the answer may have any status. @throws MediaUnavailableError */
  async get(url: URL, signal: AbortSignal, redirects = REDIRECTS): Promise<IncomingMessage> {
    const answer = await this.#ask(url, { method: 'GET', signal });
    const { statusCode = 0, headers } = answer;
    if (statusCode < 300 || statusCode > 399 || !headers.location) return answer;
    answer.destroy();
    const next = URL.canParse(headers.location, url) ? new URL(headers.location, url) : undefined;
    if (!next || redirects === 0 || !this.#leadsThere(url, next))
      throw new MediaUnavailableError('A server of files leads elsewhere');
    return this.get(next, signal, redirects - 1);
  }

  /** @throws MediaUnavailableError */
  async post(
    url: URL,
    body: { size: number; bytes: Iterable<Uint8Array> },
    signal: AbortSignal,
  ): Promise<{ status: number; text: string }> {
    const headers = {
      'content-type': 'application/octet-stream',
      'content-length': body.size,
      origin: 'https://web.whatsapp.com',
    };
    const answer = await this.#ask(url, { method: 'POST', headers, signal }, body.bytes);
    let text = '';
    try {
      for await (const chunk of answer.setEncoding('utf8')) {
        text += chunk;
        if (text.length > ANSWER_BYTES) break;
      }
    } catch (error) {
      throw unavailable(error, signal);
    }
    return { status: answer.statusCode ?? 0, text };
  }

  #leadsThere(from: URL, to: URL): boolean {
    if (to.protocol !== 'https:') return false;
    return to.host === from.host || (this.certificate === undefined && isWhatsApp(to.hostname));
  }

  #ask(url: URL, options: RequestOptions, body?: Iterable<Uint8Array>): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const asked = request(url, { ...options, agent: this.#agent, timeout: SILENCE_MS });
      let answer: IncomingMessage | undefined;
      asked.once('response', (come) => {
        answer = come;
        resolve(come);
      });
      asked.on('timeout', () => {
        // It waits for whoever reads.
        if (answer?.readableLength) asked.setTimeout(SILENCE_MS);
        else asked.destroy(new MediaUnavailableError('A server of files is silent'));
      });
      asked.on('error', (error) => reject(unavailable(error, options.signal ?? undefined)));
      if (!body) return void asked.end();
      send(body, asked).catch((error: unknown) => asked.destroy(error instanceof Error ? error : undefined));
    });
  }
}

/** As fast as the line takes it. */
async function send(
  body: Iterable<Uint8Array>,
  to: NodeJS.WritableStream & { destroyed?: boolean },
): Promise<void> {
  for (const chunk of body) {
    if (to.destroyed) return;
    if (!to.write(chunk)) await new Promise((resolve) => to.once('drain', resolve).once('close', resolve));
  }
  to.end();
}

export const isWhatsApp = (hostname: string): boolean => /(^|\.)whatsapp\.net$/.test(hostname);

/** The caller's own wish to end comes through as it is. */
export function unavailable(error: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return signal.reason;
  if (error instanceof MediaUnavailableError) return error;
  return new MediaUnavailableError('A server of files cannot be reached', { cause: error });
}
