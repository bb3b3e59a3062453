import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { apiKey, createGateway, type Gateway } from '@wagate/sdk';
import { type GatewayEvent, verifyWebhook } from '@wagate/sdk/webhooks';
import type { Command } from './command.js';
import { expect, test } from './journey.js';
import { Phone } from './phone.js';
import { signUp } from './sign-up.js';

const SECRET = 'a secret only the two of us know – ключ';

/** A receiver as somebody would write it: it believes what the SDK verifies, and nothing else. */
class Shop {
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

async function client(wagate: Command): Promise<Gateway> {
  const made = await fetch(`${wagate.url}/api/v1/api-keys`, {
    method: 'POST',
    headers: { authorization: await signUp(wagate.url), 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'shop', permissions: ['read', 'send', 'manage', 'events'] }),
  });
  const { key } = (await made.json()) as { key: string };
  return createGateway({ baseUrl: wagate.url, auth: apiKey(key) });
}

async function linkedPhone(wagate: Command, gateway: Gateway): Promise<{ phone: Phone; session: string }> {
  const { id } = await gateway.sessions.create({ label: 'Shop' });
  const phone = await Phone.create(wagate, '447700900143', 'Shop');
  await phone.scan((await gateway.sessions.qr(id)).code);
  await expect.poll(async () => (await gateway.sessions.get(id)).status).toBe('working');
  return { phone, session: id };
}

let shop: Shop;
test.beforeEach(() => {
  shop = new Shop();
});
test.afterEach(() => shop.close());

test('what a contact writes reaches a receiver, signed as the SDK verifies it', async ({ wagate }) => {
  const gateway = await client(wagate);
  const url = await shop.open();
  const webhook = await gateway.webhooks.create({
    url,
    events: ['message', 'session.status', 'auth.qr'],
    secret: SECRET,
  });
  const { phone, session } = await linkedPhone(wagate, gateway);
  await phone.hear('447700900777', 'Grüße 👋 “quoted” \u2028 \\ </script>');
  await expect.poll(() => shop.texts).toEqual(['Grüße 👋 “quoted” \u2028 \\ </script>']);
  const kinds = new Set(shop.events.map(({ event }) => event));
  expect(kinds).toEqual(new Set(['session.status', 'auth.qr', 'message']));
  expect(shop.events.every((event) => event.session === session)).toBe(true);
  await expect
    .poll(async () => (await gateway.webhooks.deliveries(webhook.id, { status: 'pending' })).data)
    .toEqual([]);
  const { data } = await gateway.webhooks.deliveries(webhook.id, { event: 'message' });
  expect(data).toMatchObject([{ status: 'delivered', attempts: 1, responseCode: 200 }]);

  const test = await gateway.webhooks.test(webhook.id, { event: 'message' });
  await expect.poll(() => shop.events.some(({ id }) => id === test.eventId)).toBe(true);
  await gateway.webhooks.rotateSecret(webhook.id);
  expect(shop.refused).toEqual([]);
  await phone.hear('447700900777', 'Signed with the new one');
  await expect.poll(() => shop.refused).toEqual(['WebhookError: webhook: bad_signature']);
});

test('a gateway killed while it delivers delivers again, and nothing is lost', async ({ wagate }) => {
  const gateway = await client(wagate);
  const url = await shop.open();
  await gateway.webhooks.create({ url, events: ['message'], secret: SECRET });
  const { phone } = await linkedPhone(wagate, gateway);
  shop.respond = () => {};
  await phone.hear('447700900777', 'First');
  await phone.hear('447700900777', 'Second');
  await expect.poll(() => shop.texts.length).toBe(2);
  await wagate.kill();
  shop.respond = (response) => response.end();
  await phone.hear('447700900777', 'Third');
  await wagate.start();
  await expect
    .poll(() => [...shop.texts].sort(), { timeout: 30_000 })
    .toEqual(['First', 'First', 'Second', 'Second', 'Third']);
  expect(new Set(shop.events.map(({ id }) => id)).size, 'the id tells what came twice').toBe(3);
});
