import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail as it arrived. */
export interface Arrived {
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
  /** Its Message-ID. */
  id: string;
  /** As it came over the wire. */
  raw: string;
}

/** What the server does with a mail that was sent to `to`: takes it, or throws what it answers. */
export type MailBehaviour = (to: string) => Promise<void> | void;

/** Refuses with an answer of its own, such as `550`. */
export const refuse =
  (responseCode: number, message: string): MailBehaviour =>
  () => {
    throw Object.assign(new Error(message), { responseCode });
  };

/** Takes the mail and never says so. */
export const hang: MailBehaviour = () => new Promise(() => {});

/** A real mail server on this machine that does what a test wants of it. */
export class MailServer {
  readonly mails: Arrived[] = [];
  behaviour: MailBehaviour = () => {};
  readonly #server: SMTPServer;
  #told = () => {};

  private constructor(options: SMTPServerOptions) {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 10,
      ...options,
      onData: async (stream, session, done) => {
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk as Buffer);
        const { mailFrom, rcptTo } = session.envelope;
        const to = rcptTo.map(({ address }) => address);
        try {
          await this.behaviour(to.join(','));
        } catch (error) {
          done(error as Error);
          return;
        }
        this.mails.push({
          from: mailFrom ? mailFrom.address : '',
          to,
          ...parsed(Buffer.concat(chunks).toString('latin1')),
        });
        done();
        this.#told();
      },
    });
    // A client that goes away mid-sentence is what some tests are about.
    this.#server.on('error', () => {});
  }

  static async start(options: SMTPServerOptions = {}, port = 0): Promise<MailServer> {
    const server = new MailServer(options);
    server.#server.listen(port, '127.0.0.1');
    await once(server.#server.server, 'listening');
    return server;
  }

  get port(): number {
    return (this.#server.server.address() as AddressInfo).port;
  }

  /** The address to give to a gateway. */
  url(more = ''): string {
    return `smtp://127.0.0.1:${this.port}?from=Wagate%20%3Cwagate@gateway.test%3E${more}`;
  }

  to(address: string): Arrived[] {
    return this.mails.filter(({ to }) => to.includes(address));
  }

  /** Resolves when that many mails have come for an address. */
  async arrived(address: string, count = 1): Promise<Arrived[]> {
    while (this.to(address).length < count)
      await new Promise<void>((resolve) => {
        const before = this.#told;
        this.#told = () => {
          before();
          resolve();
        };
      });
    return this.to(address);
  }

  stop(): Promise<void> {
    return new Promise((done) => this.#server.close(() => done()));
  }
}

function parsed(raw: string): Omit<Arrived, 'from' | 'to'> {
  const { headers, body } = split(raw);
  const boundary = /boundary="?([^";]+)/.exec(headers['content-type'] ?? '')?.[1];
  const parts = boundary
    ? body.split(`--${boundary}`).map((part) => split(part.trimStart()))
    : [{ headers, body }];
  const of = (type: string) => {
    const part = parts.find((one) => one.headers['content-type']?.startsWith(type));
    return part ? decoded(part.body, part.headers['content-transfer-encoding'] ?? '') : '';
  };
  return {
    subject: words(headers.subject ?? ''),
    text: of('text/plain'),
    html: of('text/html'),
    id: headers['message-id'] ?? '',
    raw,
  };
}

function split(part: string): { headers: Record<string, string>; body: string } {
  const end = part.indexOf('\r\n\r\n');
  const lines = part
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
  return { headers, body: part.slice(end + 4) };
}

function decoded(body: string, encoding: string): string {
  const bytes =
    encoding.toLowerCase() === 'base64'
      ? Buffer.from(body, 'base64')
      : Buffer.from(encoding.toLowerCase() === 'quoted-printable' ? quoted(body) : body, 'latin1');
  return bytes.toString('utf8').replaceAll('\r\n', '\n').trim();
}

const quoted = (text: string): string =>
  text
    .replace(/=\r\n/g, '')
    .replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** A header with encoded words. */
const words = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      (kind.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64')
        : Buffer.from(quoted(word.replaceAll('_', ' ')), 'latin1')
      ).toString('utf8'),
    );
