import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type GatewayEvent, verifyWebhook } from '@wagate/sdk/webhooks';

export { SECRET } from './log-secrets.js';

import { SECRET } from './log-secrets.js';

/** A receiver as somebody would write it: it believes what the SDK verifies, and nothing else. */
export class Shop {
  readonly events: GatewayEvent[] = [];
  readonly refused: string[] = [];
  /** The last thing that was posted, as it came. */
  last: { body: Uint8Array<ArrayBuffer>; headers: IncomingHttpHeaders } | undefined;
  /** What it verifies with. */
  secret = SECRET;
  respond: (response: ServerResponse) => void = (response) => response.end();
  readonly #server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = new Uint8Array(Buffer.concat(chunks));
    this.last = { body, headers: request.headers };
    try {
      this.events.push(await verifyWebhook(body, request.headers, this.secret));
      this.respond(response);
    } catch (error) {
      this.refused.push(String(error));
      response.writeHead(401).end();
    }
  });

  async open(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/wagate`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  /** Whether what was posted last verifies with a secret. */
  async verifies(secret: string): Promise<boolean> {
    if (!this.last) return false;
    return verifyWebhook(this.last.body, this.last.headers, secret).then(
      () => true,
      () => false,
    );
  }

  /** The texts of messages, in the order in which they came. */
  get texts(): (string | undefined)[] {
    return this.events.flatMap((event) => (event.event === 'message' ? [event.payload.body] : []));
  }
}
