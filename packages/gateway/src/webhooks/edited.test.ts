import type { Schemas } from '@wagate/contract/types';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../store/open.js';
import type { FakeSession } from '../testing/domain/fake-engine.js';
import { answer, hmac, Receiver } from '../testing/domain/receiver.js';
import { Rig } from '../testing/domain/rig.js';
import { describeStores } from '../testing/stores.js';

type Webhook = Schemas['Webhook'];

const SECRET = 'the secret from before – ключ';
const HEADERS = { 'X-Team': 'orders', Authorization: 'Bearer of-the-shop' };
const MADE = {
  events: ['message', 'call.incoming'],
  secret: SECRET,
  customHeaders: HEADERS,
  retryPolicy: { policy: 'fibonacci', delaySeconds: 60, attempts: 7 },
};

describeStores('a webhook of which one field was changed', (stores) => {
  let store: Store | undefined;
  let rig: Rig;
  let receiver: Receiver;
  let session: string;
  let phone: FakeSession;
  let before: Webhook;
  let path: string;
  beforeEach(async () => {
    store ??= await stores.migrated();
    receiver = await Receiver.start();
    rig = await Rig.fresh(store, { webhookTargets: 'loopback' });
    ({ id: session, phone } = await rig.workingSession());
    const body = { url: receiver.url(), ...MADE };
    before = (await rig.call<Webhook>('POST', '/webhooks', { body })).body;
    path = `/webhooks/${before.id}`;
  });
  afterEach(async () => {
    await receiver.close();
    await rig.close();
    expect(rig.errors).toEqual([]);
  });

  const change = async (body: object) => {
    rig.clock.advance(5);
    const changed = await rig.call<Webhook>('PATCH', path, { body });
    expect(changed.status).toBe(200);
    const read = (await rig.call<Webhook>('GET', path)).body;
    expect(read).toEqual(changed.body);
    return read;
  };
  const got = (count: number) => rig.settled(() => receiver.received.length >= count);
  const attempted = (attempts: number) =>
    rig.settled(async () => {
      const rows = await rig.store.db.selectFrom('webhook_deliveries').selectAll().execute();
      return rows.length > 0 && rows.every((row) => row.attempts === attempts && !row.claimed);
    });
  /** What a receiver can verify the last delivery with, and the headers of ours that it has. */
  const last = () => {
    const { headers, text } = receiver.received.at(-1)!;
    return {
      signed: headers['x-webhook-hmac'],
      next: headers['x-webhook-hmac-next'],
      text,
      headers: { 'X-Team': headers['x-team'], Authorization: headers.authorization },
    };
  };

  it.each<[string, () => object]>([
    ['url', () => ({ url: receiver.url('/moved') })],
    ['events', () => ({ events: ['message'] })],
    ['sessionId', () => ({ sessionId: session })],
    ['retryPolicy', () => ({ retryPolicy: { policy: 'constant', delaySeconds: 1, attempts: 2 } })],
    ['nothing', () => ({})],
    ['nothing but nulls', () => ({ secret: null, customHeaders: null, events: null, retryPolicy: null })],
  ])('%s differs in that alone, and the next delivery has the old signature and headers', async (_, body) => {
    const patch = Object.fromEntries(Object.entries(body()).filter(([, value]) => value !== null));
    const read = await change(body());
    expect(read).toEqual({ ...before, ...patch, updatedAt: rig.clock.now() });
    await phone.deliver({ id: 'M' });
    await got(1);
    const { signed, text, headers } = last();
    expect(signed).toBe(hmac(SECRET, text));
    expect(headers).toEqual(HEADERS);
  });

  it('off and on again has them still', async () => {
    expect(await change({ active: false })).toEqual({ ...before, active: false, updatedAt: rig.clock.now() });
    expect(await change({ active: true })).toEqual({ ...before, updatedAt: rig.clock.now() });
    await phone.deliver({ id: 'M' });
    await got(1);
    expect([last().signed, last().headers]).toEqual([hmac(SECRET, last().text), HEADERS]);
  });

  it('headers or secret leaves the other as it was', async () => {
    const customHeaders = { 'X-Team': 'returns' };
    expect(await change({ customHeaders })).toEqual({ ...before, customHeaders, updatedAt: rig.clock.now() });
    await phone.deliver({ id: 'A' });
    await got(1);
    expect([last().signed, last().headers['X-Team']]).toEqual([hmac(SECRET, last().text), 'returns']);
    expect(last().headers.Authorization).toBeUndefined();
    // Received is not yet written down.
    await attempted(1);
    const secret = 'another secret of the shop';
    expect(await change({ secret })).toMatchObject({ ...before, customHeaders, updatedAt: rig.clock.now() });
    await phone.deliver({ id: 'B' });
    await got(2);
    expect([last().signed, last().headers['X-Team']]).toEqual([hmac(secret, last().text), 'returns']);
  });

  it('and refused is as it was', async () => {
    const refused = { url: receiver.url('/moved'), secret: 'short', customHeaders: {} };
    expect((await rig.call('PATCH', path, { body: refused })).status).toBe(400);
    expect((await rig.call<Webhook>('GET', path)).body).toEqual(before);
    await phone.deliver({ id: 'M' });
    await got(1);
    expect(receiver.received[0]!.path).toBe('/hook');
    expect([last().signed, last().headers]).toEqual([hmac(SECRET, last().text), HEADERS]);
  });

  it('while a rotation overlaps goes on being verified with both secrets, retries included', async () => {
    receiver.behaviour = answer(500);
    await phone.deliver({ id: 'WAITS' });
    await attempted(1);
    const rotated = await rig.call<Schemas['WebhookWithSecret']>('POST', `${path}:rotate-secret`, {
      body: { overlapSeconds: 3_600 },
    });
    const { secret, previousSecretUntil } = rotated.body;
    const read = await change({ events: ['message'], url: receiver.url('/moved') });
    expect(read).toMatchObject({ previousSecretUntil, hasSecret: true, customHeaders: HEADERS });
    for (const attempts of [2, 3]) {
      rig.clock.advance(63_000);
      await got(attempts);
      await attempted(attempts);
      const { signed, next, text, headers } = last();
      expect([signed, next]).toEqual([hmac(SECRET, text), hmac(secret, text)]);
      expect(headers).toEqual(HEADERS);
    }
    expect(new Set(receiver.received.map(({ headers }) => headers['x-webhook-request-id'])).size).toBe(1);
    // A first attempt in that time, and one by hand, are verified with both too.
    receiver.behaviour = answer(200);
    const { body } = await rig.call<Schemas['WebhookDelivery']>('POST', `${path}:test`);
    await rig.settled(() => receiver.received.some((one) => one.body.id === body.eventId));
    const tested = receiver.received.find((one) => one.body.id === body.eventId)!;
    expect([tested.headers['x-webhook-hmac'], tested.headers['x-webhook-hmac-next']]).toEqual([
      hmac(SECRET, tested.text),
      hmac(secret, tested.text),
    ]);
    rig.clock.advance(3_600_000);
    await got(5);
    expect([last().signed, last().next]).toEqual([hmac(secret, last().text), undefined]);
  });
});
