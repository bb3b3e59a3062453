import { afterEach, describe, expect, it } from 'vitest';
import type { WebhookDelivery } from '../schemas.js';
import { NOW, startMock } from '../testing/start-mock.js';

let mock: ReturnType<typeof startMock>;
const start = (...options: Parameters<typeof startMock>) => {
  mock = startMock(...options);
  return mock;
};
afterEach(() => mock.close());

const orders = () => `/webhooks/${mock.world.webhookAt('orders.harbour.example').id}`;
const post = { method: 'POST' };

describe('webhooks', () => {
  it('are the organization’s own, newest first, and show no secret', async () => {
    const { call, world } = start();
    const { body } = await call('/webhooks');
    expect(body.data.map(({ url }: { url: string }) => new URL(url).host)).toEqual([
      'till.harbour.example',
      'status.harbour.example',
      'crm.harbour.example',
      'orders.harbour.example',
    ]);
    expect(JSON.stringify(body)).not.toContain(world.webhookAt('orders.harbour.example').secret);
    const [, off] = body.data;
    expect(off).toMatchObject({ active: false, disabledReason: expect.stringMatching(/refused/) });
    const theirs = world.webhookAt('pier.example');
    expect((await call(`/webhooks/${theirs.id}`)).status).toBe(404);
  });

  it('change in what was sent alone', async () => {
    const { call } = start();
    const before = (await call(orders())).body;
    const changed = await call(orders(), { method: 'PATCH', body: { events: ['message'] } });
    expect(changed.body).toEqual({ ...before, events: ['message'], updatedAt: NOW });
    const cleared = await call(orders(), { method: 'PATCH', body: { secret: '', sessionId: '' } });
    expect(cleared.body).toMatchObject({ hasSecret: false });
    expect(cleared.body).not.toHaveProperty('sessionId');
  });

  it('are made, and gone when deleted', async () => {
    const { call, world } = start();
    const sessionId = world.sessionCalled('Returns').id;
    const made = await call('/webhooks', {
      body: {
        url: 'https://new.example/hook',
        events: ['message', 'message'],
        sessionId,
        secret: 'a-secret-of-the-shop',
      },
    });
    expect(made).toMatchObject({ status: 201, body: { events: ['message'], hasSecret: true, sessionId } });
    const path = `/webhooks/${made.body.id}`;
    expect((await call(`${path}/deliveries`)).body).toEqual({ data: [] });
    expect((await call(path, { method: 'DELETE' })).status).toBe(204);
    expect((await call(path)).status).toBe(404);
    expect((await call(path, { method: 'PATCH', body: { active: true } })).status).toBe(404);
  });

  it.each([
    [{ events: ['message'] }, 'required property is missing (body.url)'],
    [{ url: 'ftp://x.example', events: ['message'] }, 'must be an http or https address (body.url)'],
    [
      { url: 'https://a:b@x.example', events: ['message'] },
      'must not carry a user name or password (body.url)',
    ],
    [{ url: 'http://127.0.0.1/x', events: ['message'] }, 'must not lead into a private network (body.url)'],
    [
      { url: 'https://x.example', events: ['moon'] },
      'must be the name of an event, or * (body.events.0: moon)',
    ],
    [
      { url: 'https://x.example', events: ['message'], sessionId: 'sess_x' },
      'must be a session of the organization (body.sessionId: sess_x)',
    ],
    [
      { url: 'https://x.example', events: ['message'], customHeaders: { 'X-Webhook-Hmac': 'x' } },
      'is set by the gateway (body.customHeaders.X-Webhook-Hmac)',
    ],
    [
      {
        url: 'https://x.example',
        events: ['message'],
        retryPolicy: { policy: 'p', delaySeconds: 1, attempts: 31 },
      },
      'must be <= 30 (body.retryPolicy.attempts: 31)',
    ],
    [
      {
        url: 'https://x.example',
        events: ['message'],
        retryPolicy: { policy: 'p', delaySeconds: 0.5, attempts: 3 },
      },
      'must be integer (body.retryPolicy.delaySeconds)',
    ],
    ...(
      [
        ['x', 'must NOT have fewer than 16 characters'],
        [' '.repeat(20), 'must not be blank'],
        ['••••••••', 'is a mask, not a secret'],
        ['a line\nand another line', 'must have characters that can be seen, and no others'],
        [' a-secret-of-the-shop', 'must not begin or end with a space'],
      ] as const
    ).map(([secret, fault]): [object, string] => [
      { url: 'https://x.example', events: ['message'], secret },
      `${fault} (body.secret)`,
    ]),
  ])('refuse %j', async (body, error) => {
    const { call } = start();
    expect((await call('/webhooks', { body })).body.error.details.errors).toEqual([error]);
  });

  it('of a plain gateway say less, are checked less, and are widened by a change that names no session', async () => {
    const { call } = start({ plain: true });
    const before = (await call(orders())).body;
    expect(before).not.toHaveProperty('hasSecret');
    expect(before).toHaveProperty('sessionId');
    const after = await call(orders(), { method: 'PATCH', body: { active: true } });
    expect(after.body).not.toHaveProperty('sessionId');
    expect((await call('/webhooks', { body: { url: 'nonsense', events: ['moon'] } })).status).toBe(201);
    expect((await call(`${orders()}/deliveries`)).status).toBe(404);
  });
});

describe('deliveries', () => {
  it('are of every kind, filtered and paged', async () => {
    const { call } = start();
    const all: WebhookDelivery[] = (await call(`${orders()}/deliveries`)).body.data;
    expect(all).toHaveLength(15);
    const of = async (query: string) => (await call(`${orders()}/deliveries?${query}`)).body;
    expect((await of('status=dead')).data.map(({ attempts }: WebhookDelivery) => attempts)).toEqual([15, 15]);
    expect((await of('status=pending')).data).toMatchObject([{ attempts: 3, nextAttemptAt: NOW + 6_000 }]);
    expect((await of('event=poll.vote')).data).toHaveLength(1);
    const first = await of('limit=4');
    expect((await of(`limit=4&cursor=${first.nextCursor}`)).data).toEqual(all.slice(4, 8));
    expect((await call(`${orders()}/deliveries?status=lost`)).status).toBe(400);
  });

  it('tell every attempt and what is posted', async () => {
    const { call } = start();
    const [waiting] = (await call(`${orders()}/deliveries?status=pending`)).body.data;
    const { body } = await call(`${orders()}/deliveries/${waiting.id}`);
    expect(body.attemptLog.map(({ responseCode }: { responseCode?: number }) => responseCode)).toEqual([
      undefined,
      502,
      502,
    ]);
    expect(body.envelope).toMatchObject({ id: waiting.eventId, event: 'message' });
    expect((await call(`${orders()}/deliveries/whd_none`)).status).toBe(404);
  });

  it('of a test are due at once, and end as the receiver answers', async () => {
    const { call, world } = start();
    const made = await call(`${orders()}:test`, { body: { event: 'message' } });
    expect(made).toMatchObject({ status: 202, body: { status: 'pending', attempts: 0, event: 'message' } });
    const path = `${orders()}/deliveries/${made.body.id}`;
    expect((await call(path)).body).toMatchObject({ status: 'delivered', responseCode: 200, attempts: 1 });
    expect((await call(orders())).body.lastDeliveryAt).toBe(NOW);
    world.receiver(world.webhookAt('orders.harbour.example').id, { responseCode: 500, durationMs: 9 });
    const { body } = await call(`${orders()}:test`, post);
    expect((await call(`${orders()}/deliveries/${body.id}`)).body).toMatchObject({
      event: 'session.status',
      test: true,
      status: 'dead',
      responseCode: 500,
      lastError: 'the receiver answered 500',
      failure: 'response',
    });
    expect((await call(`${orders()}:test`, { body: { event: 'moon' } })).status).toBe(400);
  });

  it('are had once more, one or a period of them, under the same event id', async () => {
    const { call } = start();
    const dead: WebhookDelivery[] = (await call(`${orders()}/deliveries?status=dead`)).body.data;
    const [first] = dead;
    const again = await call(`${orders()}/deliveries/${first?.id}:redeliver`, post);
    expect(again).toMatchObject({
      status: 202,
      body: { status: 'pending', attempts: 0, eventId: first?.eventId },
    });
    expect((await call(`${orders()}/deliveries/${first?.id}`)).body.attemptLog).toHaveLength(16);
    const period = { from: NOW - 86_400_000, to: NOW };
    const counted = await call(`${orders()}:redeliver`, {
      body: { ...period, status: 'undelivered', dryRun: true },
    });
    expect(counted.body).toEqual({ queued: 1 });
    const { body } = await call(`${orders()}:redeliver`, { body: { ...period, status: 'dead' } });
    expect(body).toEqual({ queued: 1 });
    expect((await call(`${orders()}/deliveries?status=dead`)).body.data).toEqual([]);
    expect((await call(`${orders()}:redeliver`, { body: { from: 2, to: 1 } })).status).toBe(400);
    const old = (await call(`${orders()}/deliveries`)).body.data.at(-1);
    expect((await call(`${orders()}/deliveries/${old.id}:redeliver`, post)).status).toBe(409);
  });

  it('that wait are given up when the webhook is switched off', async () => {
    const { call } = start();
    await call(orders(), { method: 'PATCH', body: { active: false } });
    expect((await call(`${orders()}/deliveries?status=failed`)).body.data).toMatchObject([
      { lastError: 'the webhook was switched off' },
    ]);
  });
});

it('a secret is shown by its rotation alone', async () => {
  const { call } = start();
  const { body } = await call(`${orders()}:rotate-secret`, post);
  expect(body.secret).toMatch(/^whsec_/);
  expect(body.previousSecretUntil).toBe(NOW + 86_400_000);
  const at = await call(`${orders()}:rotate-secret`, { body: { overlapSeconds: 0 } });
  expect(at.body).not.toHaveProperty('previousSecretUntil');
  expect(JSON.stringify((await call(orders())).body)).not.toContain(body.secret);
  expect(JSON.stringify((await call('/audit')).body)).not.toContain(body.secret);
});
