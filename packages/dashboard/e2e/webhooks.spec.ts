import { apiKey, createGateway, type Gateway } from '@wagate/sdk';
import type { Command } from './command.js';
import { proves } from './guide.js';
import { expect, test } from './journey.js';
import { Phone } from './phone.js';
import { SECRET, Shop } from './shop.js';
import { signUp } from './sign-up.js';

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

test(
  'what a contact writes reaches a receiver, signed as the SDK verifies it',
  proves('webhooks.set'),
  async ({ wagate }) => {
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
    await phone.hear('447700900777', 'Signed with both');
    await expect.poll(() => shop.texts).toContain('Signed with both');
    expect(shop.refused).toEqual([]);
  },
);

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
