import { EVENT_NAMES } from '@wagate/contract/events';
import type { Schemas } from '@wagate/contract/types';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../../store/open.js';
import { answer, hang, hmac, Receiver } from '../../testing/domain/receiver.js';
import { OTHER_ORG, principal, Rig } from '../../testing/domain/rig.js';
import { describeStores } from '../../testing/stores.js';
import { faultsOf } from '../../testing/wire-schema.js';

type Delivery = Schemas['WebhookDelivery'];
type Detail = Schemas['WebhookDeliveryDetail'];
interface Page {
  data: Delivery[];
  nextCursor?: string;
}

describeStores('deliveries of a webhook', (stores) => {
  let store: Store | undefined;
  let rig: Rig;
  let receiver: Receiver;
  let path: string;
  beforeEach(async () => {
    store ??= await stores.migrated();
    receiver = await Receiver.start();
    rig = await Rig.fresh(store, { webhookTargets: 'loopback' });
    rig.as('stranger', principal({ organizationId: OTHER_ORG }));
    path = `/webhooks/${(await make()).id}`;
  });
  afterEach(async () => {
    await receiver.close();
    await rig.close();
    expect(rig.errors).toEqual([]);
  });

  const call = <T>(method: string, at: string, body?: unknown, who = 'owner') =>
    rig.call<T>(method, at, { body, who });
  async function make(body: object = {}) {
    const retryPolicy = { policy: 'fixed', delaySeconds: 1, attempts: 2 };
    const whole = { url: receiver.url(), events: ['message'], retryPolicy, ...body };
    return (await call<Schemas['Webhook']>('POST', '/webhooks', whole)).body;
  }
  const list = async (query = '') => {
    const { status, body } = await call<Page>('GET', `${path}/deliveries${query}`);
    expect([status, faultsOf('ListWebhookDelivery', body)]).toEqual([200, []]);
    return body;
  };
  const detail = async (id: string) => {
    const { status, body } = await call<Detail>('GET', `${path}/deliveries/${id}`);
    expect(status).toBe(200);
    return body;
  };
  /** Until nothing is on its way; `count` deliveries there are then. */
  const settled = async (count: number) => {
    await rig.settled(async () => {
      const { data } = (await call<Page>('GET', `${path}/deliveries`)).body;
      return (
        data.length === count &&
        data.every((one) => one.status !== 'pending' || (one.nextAttemptAt ?? 0) > rig.clock.now())
      );
    });
    return (await list()).data;
  };

  it('tells every attempt, its answer and how long it took', async () => {
    const { phone, id: session } = await rig.workingSession();
    receiver.behaviour = (response) => {
      rig.clock.advance(40);
      response.writeHead(502).end('<h1>seen inside</h1>');
    };
    const begun = rig.clock.now();
    await phone.deliver();
    const [waiting] = await settled(1);
    expect(waiting).toEqual({
      id: expect.stringMatching(/^whd_/),
      eventId: receiver.received[0]!.body.id,
      event: 'message',
      status: 'pending',
      attempts: 1,
      responseCode: 502,
      durationMs: 40,
      nextAttemptAt: begun + 40 + 1_050,
      lastError: 'the receiver answered 502',
      failure: 'response',
      createdAt: begun,
    });
    receiver.behaviour = answer(204);
    rig.clock.advance(1_050);
    await rig.settled(async () => (await list('?status=delivered')).data.length === 1);
    const whole = await detail(waiting!.id);
    expect(whole.attemptLog).toEqual([
      {
        attempt: 1,
        at: begun,
        durationMs: 40,
        responseCode: 502,
        error: 'the receiver answered 502',
        failure: 'response',
        response: '<h1>seen inside</h1>',
      },
      { attempt: 2, at: begun + 1_090, durationMs: 0, responseCode: 204 },
    ]);
    expect(whole).toMatchObject({ status: 'delivered', attempts: 2, responseCode: 204 });
    expect(whole).not.toHaveProperty('lastError');
    expect(whole.envelope).toEqual(receiver.received[0]!.body);
    expect(whole.envelope!.session).toBe(session);
  });

  it('pages, newest first, and by state and event', async () => {
    const { phone } = await rig.workingSession();
    await call('PATCH', path, { events: ['message', 'call.incoming'] });
    for (let count = 0; count < 5; count++) await phone.deliver();
    await settled(5);
    receiver.behaviour = answer(500);
    await phone.commit({ type: 'call', from: '1@s.whatsapp.net', callId: 'C', timestamp: 1, isGroup: false });
    const all = await settled(6);
    expect(all.map(({ id }) => id)).toEqual(all.map(({ id }) => id).sort((a, b) => (a < b ? 1 : -1)));
    const pages: Delivery[][] = [];
    let cursor = '';
    do {
      const page = await list(`?limit=4${cursor && `&cursor=${cursor}`}`);
      pages.push(page.data);
      cursor = page.nextCursor ?? '';
    } while (cursor);
    expect(pages.map(({ length }) => length)).toEqual([4, 2]);
    expect(pages.flat()).toEqual(all);
    expect((await list('?event=call.incoming')).data).toHaveLength(1);
    expect((await list('?event=message&status=pending')).data).toEqual([]);
    for (const query of ['?cursor=5', '?cursor=evt_01K04ZC8W6T2M9QXNBR5VHJKDP', '?status=lost'])
      expect((await call('GET', `${path}/deliveries${query}`)).status).toBe(400);
  });

  it('tests with any event, also what is off, and signs it', async () => {
    await call('PATCH', path, { active: false, secret: 'a-secret-of-the-shop' });
    const first = await call<Delivery>('POST', `${path}:test`);
    expect([first.status, faultsOf('WebhookDelivery', first.body)]).toEqual([202, []]);
    expect(first.body).toMatchObject({ event: 'session.status', status: 'pending', attempts: 0 });
    for (const event of EVENT_NAMES) expect((await call('POST', `${path}:test`, { event })).status).toBe(202);
    await settled(1 + EVENT_NAMES.length);
    expect(new Set(receiver.received.map(({ body }) => body.event))).toEqual(new Set(EVENT_NAMES));
    for (const { body, headers, text } of receiver.received) {
      expect(headers['x-webhook-hmac']).toBe(hmac('a-secret-of-the-shop', text));
      expect(body.session).toBe('sess_test');
      // `media` is null in an event without a file, which the document does not say.
      const shaped = JSON.parse(text, (key, value) => (key === 'media' && value === null ? {} : value));
      expect([body.event, faultsOf('EventEnvelope', shaped)]).toEqual([body.event, []]);
    }
    expect((await call('POST', `${path}:test`, { event: 'x' })).status).toBe(400);
    const session = await rig.createSession();
    await call('PATCH', path, { sessionId: session });
    await call('POST', `${path}:test`, { event: 'message' });
    await rig.settled(() => receiver.received.at(-1)!.body.session === session);
  });

  it('delivers one again under the same event id, with a fresh count', async () => {
    const { phone } = await rig.workingSession();
    receiver.behaviour = answer(500);
    await phone.deliver();
    await settled(1);
    rig.clock.advance(2_000);
    await rig.settled(async () => (await list('?status=dead')).data.length === 1);
    const [dead] = (await list()).data;
    receiver.behaviour = answer(200);
    const again = await call<Delivery>('POST', `${path}/deliveries/${dead!.id}:redeliver`);
    expect([again.status, faultsOf('WebhookDelivery', again.body)]).toEqual([202, []]);
    expect(again.body).toEqual({
      id: dead!.id,
      eventId: dead!.eventId,
      event: 'message',
      status: 'pending',
      attempts: 0,
      nextAttemptAt: rig.clock.now(),
      createdAt: dead!.createdAt,
    });
    await rig.settled(async () => (await list('?status=delivered')).data.length === 1);
    expect(new Set(receiver.received.map(({ body }) => body.id))).toEqual(new Set([dead!.eventId]));
    expect((await detail(dead!.id)).attemptLog.map(({ attempt }) => attempt)).toEqual([1, 2, 1]);
    await call('POST', `${path}/deliveries/${dead!.id}:redeliver`);
    await rig.settled(() => receiver.received.length === 4);
  });

  it('delivers a period again, or a part of it', async () => {
    const { phone } = await rig.workingSession();
    const start = rig.clock.now();
    await phone.deliver();
    await settled(1);
    rig.clock.advance(1_000);
    receiver.behaviour = answer(410);
    await phone.deliver();
    await settled(2);
    receiver.behaviour = answer(200);
    const again = (from: number, to: number, more: object = {}) =>
      call<{ queued: number }>('POST', `${path}:redeliver`, { from, to, ...more });
    const end = rig.clock.now();
    expect((await again(start, end)).body).toEqual({ queued: 1 });
    await rig.settled(() => receiver.received.length === 3);
    await settled(2);
    const failed = await again(start, end + 1, { status: 'failed' });
    expect([failed.status, failed.body, faultsOf('RedeliverResult', failed.body)]).toEqual([
      202,
      { queued: 1 },
      [],
    ]);
    await rig.settled(() => receiver.received.length === 4);
    expect((await settled(2)).map(({ status }) => status)).toEqual(['delivered', 'delivered']);
    expect((await again(end + 1, end + 5)).body).toEqual({ queued: 0 });
    for (const to of [start, start - 1, start + 31 * 86_400_000 + 1])
      expect((await again(start, to)).status).toBe(400);
    const unknown = await call<Schemas['ApiError']>('POST', `${path}:redeliver`, {
      from: start,
      to: end,
      event: 'massage',
    });
    expect([unknown.status, unknown.body.error.details?.errors]).toEqual([
      400,
      ['must be the name of an event (body.event: massage)'],
    ]);
  });

  it('does not deliver a code that links a phone once more', async () => {
    const id = await rig.createSession();
    await call('PATCH', path, { events: ['auth.qr', 'auth.code'] });
    receiver.behaviour = answer(500);
    await call('GET', `/sessions/${id}/qr`);
    const [waiting] = await settled(1);
    receiver.behaviour = answer(200);
    rig.clock.advance(1_050);
    await rig.settled(async () => (await list('?status=delivered')).data.length === 1);
    expect(receiver.received.map(({ body }) => body.payload.code)).toEqual(['2@qr-1', '2@qr-1']);
    const shown = await detail(waiting!.id);
    expect(shown.envelope).toMatchObject({ event: 'auth.qr', payload: { code: '••••', timeoutMs: 60_000 } });
    const again = await call<Schemas['ApiError']>('POST', `${path}/deliveries/${waiting!.id}:redeliver`);
    expect([again.status, again.body.error.code]).toEqual([409, 'conflict']);
    const all = { from: 0, to: 31 * 86_400_000 };
    expect(
      (
        await call('POST', `${path}:redeliver`, {
          ...all,
          from: waiting!.createdAt,
          to: waiting!.createdAt + 5,
        })
      ).body,
    ).toEqual({ queued: 0 });
  });

  it('gives a code up when its time is over', async () => {
    const id = await rig.createSession();
    await call('PATCH', path, {
      events: ['auth.qr'],
      retryPolicy: { policy: 'fixed', delaySeconds: 50, attempts: 9 },
    });
    receiver.behaviour = answer(500);
    await call('GET', `/sessions/${id}/qr`);
    await settled(1);
    rig.clock.advance(52_500);
    await rig.settled(async () => (await list('?status=dead')).data.length === 1);
    expect(receiver.received).toHaveLength(2);
  });

  it('tells whoever is confined to a session nothing of what a webhook covered before', async () => {
    const { id: before, phone } = await rig.workingSession();
    const now = await rig.createSession();
    await phone.deliver();
    const [other] = await settled(1);
    await call('PATCH', path, { sessionId: now });
    await call('POST', `${path}:test`);
    await settled(2);
    rig.as('key', principal({ kind: 'api-key', sessions: new Set([now]) }));
    rig.as('wide', principal({ kind: 'api-key', sessions: new Set([now, before]) }));
    const seen = async (who: string) => {
      const { body } = await call<Page>('GET', `${path}/deliveries`, undefined, who);
      return body.data.map(({ id }) => id);
    };
    expect(await seen('key')).toHaveLength(1);
    expect(await seen('key')).not.toContain(other!.id);
    expect(await seen('wide')).toContain(other!.id);
    const one = `${path}/deliveries/${other!.id}`;
    expect((await call('GET', one, undefined, 'key')).status).toBe(404);
    expect((await call('POST', `${one}:redeliver`, undefined, 'key')).status).toBe(404);
    const period = { from: other!.createdAt, to: other!.createdAt + 1_000 };
    const count = (who: string) =>
      call<{ queued: number }>('POST', `${path}:redeliver`, { ...period, dryRun: true }, who);
    expect((await count('key')).body).toEqual({ queued: 1 });
    expect((await count('wide')).body).toEqual({ queued: 2 });
  });

  it('keeps nothing of what private networks answer', async () => {
    await rig.close();
    rig = await Rig.fresh(store!, { webhookTargets: 'private' });
    path = `/webhooks/${(await make()).id}`;
    receiver.behaviour = (response) => void response.writeHead(500).end('seen inside');
    await call('POST', `${path}:test`);
    const [made] = await settled(1);
    expect((await detail(made!.id)).attemptLog[0]).not.toHaveProperty('response');
  });

  it('changes the secret, and shows it once', async () => {
    const rotated = await call<Schemas['WebhookWithSecret']>('POST', `${path}:rotate-secret`);
    expect([rotated.status, rotated.body.hasSecret]).toEqual([200, true]);
    const { secret, ...rest } = rotated.body;
    expect(secret).toMatch(/^whsec_[\w-]{43}$/);
    expect(faultsOf('Webhook', rest)).toEqual([]);
    expect((await call('GET', path)).body).toEqual(rest);
    await call('POST', `${path}:test`);
    await rig.settled(() => receiver.received.length === 1);
    const { headers, text } = receiver.received[0]!;
    expect(headers['x-webhook-hmac']).toBe(hmac(secret, text));
    const second = await call<Schemas['WebhookWithSecret']>('POST', `${path}:rotate-secret`);
    expect(second.body.secret).not.toBe(secret);
  });

  it('is nobody else’s to see or to have again', async () => {
    await call('POST', `${path}:test`);
    const [made] = await settled(1);
    const other = `/webhooks/${(await make()).id}`;
    rig.as('reader', principal({ permissions: new Set(['read', 'send', 'events']) }));
    rig.as('key', principal({ kind: 'api-key', sessions: new Set(['sess_x']) }));
    const one = `/deliveries/${made!.id}`;
    for (const [method, at, body] of [
      ['GET', '/deliveries'],
      ['GET', one],
      ['POST', ':test', {}],
      ['POST', `${one}:redeliver`],
      ['POST', ':redeliver', { from: 0, to: 5 }],
      ['POST', ':rotate-secret'],
    ] as const) {
      for (const who of ['stranger', 'key'])
        expect((await call(method, path + at, body, who)).status).toBe(404);
      expect((await call(method, path + at, body, 'reader')).status).toBe(403);
    }
    expect((await call('GET', other + one)).status).toBe(404);
    expect((await call('POST', `${other + one}:redeliver`)).status).toBe(404);
    expect((await call('GET', `${path}/deliveries/whd_none`)).status).toBe(404);
    expect(receiver.received).toHaveLength(1);
  });

  it('forgets what finished a week ago, and what goes with its session', async () => {
    const { phone, id } = await rig.workingSession();
    await phone.deliver();
    await settled(1);
    rig.clock.advance(7 * 86_400_000);
    await phone.deliver();
    await settled(2);
    rig.clock.advance(3_600_000);
    await rig.settled(async () => (await list()).data.length === 1);
    receiver.behaviour = hang;
    await phone.deliver();
    await rig.settled(() => receiver.received.length === 3);
    await call('DELETE', `/sessions/${id}`);
    expect((await list()).data).toEqual([]);
  });
});
