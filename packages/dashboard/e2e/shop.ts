import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type GatewayEvent, verifyWebhook } from '@wagate/sdk/webhooks';

/** Of the webhook that leads to a shop. */
export const SECRET = 'a secret only the two of us know – ключ';

/** A receiver as somebody would write it: it believes what the SDK verifies, and nothing else. */
export class Shop {
  readonly events: GatewayEvent[] = [];
  readonly refused: string[] = [];
  respond: (response: ServerResponse) => void = (response) => response.end();
  readonly #server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    try {
      this.events.push(await verifyWebhook(new Uint8Array(Buffer.concat(chunks)), request.headers, SECRET));
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

  /** The texts of messages, in the order in which they came. */
  get texts(): (string | undefined)[] {
    return this.events.flatMap((event) => (event.event === 'message' ? [event.payload.body] : []));
  }
}
