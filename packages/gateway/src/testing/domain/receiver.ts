import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  text: string;
  body: { id: string; event: string; session: string; payload: Record<string, unknown> };
}

export type Behaviour = (response: ServerResponse, received: Received) => void;

export const answer =
  (status: number, headers: Record<string, string> = {}): Behaviour =>
  (response) =>
    void response.writeHead(status, headers).end();

/** Takes the request and says nothing. */
export const hang: Behaviour = () => {};

/** A receiver of webhooks on this machine that does what a test wants of it. */
export class Receiver {
  readonly received: Received[] = [];
  /** How many it was busy with at once, at most. */
  most = 0;
  behaviour: Behaviour = answer(200);
  #open = 0;
  readonly #server = createServer(async (request, response) => {
    let text = '';
    request.setEncoding('utf8');
    try {
      for await (const chunk of request) text += chunk;
    } catch {
      return;
    }
    this.most = Math.max(this.most, ++this.#open);
    response.once('close', () => this.#open--);
    const received = { path: request.url ?? '', headers: request.headers, text, body: JSON.parse(text) };
    this.received.push(received);
    this.behaviour(response, received);
  });

  static async start(port = 0): Promise<Receiver> {
    const receiver = new Receiver();
    receiver.#server.listen(port, '127.0.0.1');
    await once(receiver.#server, 'listening');
    return receiver;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  url(path = '/hook'): string {
    return `http://127.0.0.1:${this.port}${path}`;
  }

  of(event: string): Received[] {
    return this.received.filter(({ body }) => body.event === event);
  }

  /** Cuts every connection, but listens on. */
  cut(): void {
    this.#server.closeAllConnections();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((done) => this.#server.close(done));
  }
}

export const hmac = (secret: string, text: string) =>
  createHmac('sha512', secret).update(Buffer.from(text)).digest('hex');
