import type { Schemas } from '@wagate/contract/types';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../store/open.js';
import { answer, hang, hmac, Receiver } from '../testing/domain/receiver.js';
import { Rig } from '../testing/domain/rig.js';
import { describeStores } from '../testing/stores.js';

/** Knows this machine and nothing else. */
const lookup = ((host: string, _: object, done: (...all: unknown[]) => void) =>
  host === 'nobody.invalid'
    ? done(Object.assign(new Error('no'), { code: 'ENOTFOUND' }))
    : done(null, [{ address: '127.0.0.1', family: 4 }])) as never;

describeStores('delivering to webhooks', (stores) => {
  let store: Store | undefined;
  let rig: Rig;
  let receiver: Receiver;
  const others: Receiver[] = [];
  beforeEach(async () => {
    store ??= await stores.migrated();
    receiver = await Receiver.start();
    rig = await Rig.fresh(store, { webhookTargets: 'loopback', version: '1.2.3', lookup });
  });
  afterEach(async () => {
    await Promise.all([receiver, ...others.splice(0)].map((one) => one.close()));
    await rig.close();
    expect(rig.errors).toEqual([]);
  });

  const make = async (body: object = {}) => {
    const made = await rig.call<Schemas['Webhook']>('POST', '/webhooks', {
      body: { url: receiver.url(), events: ['*'], ...body },
    });
    expect(made.status).toBe(201);
    return made.body;
  };
  const another = async () => {
    const made = await Receiver.start();
    others.push(made);
    return made;
  };
  const webhook = async (id: string) => (await rig.call<Schemas['Webhook']>('GET', `/webhooks/${id}`)).body;
  const rows = () => rig.store.db.selectFrom('webhook_deliveries').selectAll().orderBy('id').execute();
  const row = async () => (await rows())[0]!;
  const got = (count: number) => rig.settled(() => receiver.received.length >= count);
  const finished = () =>
    rig.settled(async () => (await rows()).every(({ status, claimed }) => status !== 'pending' && !claimed));
  const tried = (attempts: number) =>
    rig.settled(async () => (await rows()).every((one) => one.attempts === attempts && !one.claimed));

  it('posts the envelope that the log has, signed over its very bytes', async () => {
    const { id: session, phone } = await rig.workingSession();
    const { id } = await make({
      events: ['message'],
      secret: 'Schlüssel des Ladens',
      customHeaders: { 'X-Team': 'support', Authorization: 'Bearer x' },
    });
    await phone.deliver({ id: 'M', pushName: 'Ann 🎈', content: { type: 'text', text: 'Grüße\u2028"\\' } });
    await got(1);
    const [logged] = (await rig.events(session)).filter(({ type }) => type === 'message');
    const { headers, text, body, path } = receiver.received[0]!;
    expect(body).toEqual({
      schema: 'v1',
      id: logged!.id,
      event: 'message',
      session,
      organization: 'org_one',
      timestamp: rig.clock.now(),
      payload: logged!.payload,
    });
    expect(path).toBe('/hook');
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(text)),
      'user-agent': 'Wagate/1.2.3',
      'x-webhook-request-id': logged!.id,
      'x-webhook-timestamp': String(rig.clock.now()),
      'x-webhook-hmac': hmac('Schlüssel des Ladens', text),
      'x-webhook-hmac-algorithm': 'sha512',
      'x-team': 'support',
      authorization: 'Bearer x',
    });
    await finished();
    expect(await row()).toMatchObject({ status: 'delivered', attempts: 1, response_code: 200 });
    expect((await webhook(id)).lastDeliveryAt).toBe(rig.clock.now());
    expect(receiver.received).toHaveLength(1);
  });

  it('does not sign without a secret, and uses what is set at the time of the attempt', async () => {
    const { phone } = await rig.workingSession();
    const { id } = await make({ events: ['message'] });
    receiver.behaviour = answer(500);
    await phone.deliver();
    await tried(1);
    expect(receiver.received[0]!.headers).not.toHaveProperty('x-webhook-hmac');
    const second = await another();
    await rig.call('PATCH', `/webhooks/${id}`, {
      body: { url: second.url('/new'), secret: 'a-secret-of-the-shop' },
    });
    rig.clock.advance(3_000);
    await rig.settled(() => second.received.length === 1);
    const { headers, text, path } = second.received[0]!;
    expect([path, headers['x-webhook-hmac']]).toEqual(['/new', hmac('a-secret-of-the-shop', text)]);
    await finished();
  });

  it('brings each event to those that want it, and secrets of linking only by name', async () => {
    const second = await another();
    const one = await rig.createSession();
    await make();
    await make({ url: second.url(), sessionId: one, events: ['auth.qr', 'auth.code', 'session.status'] });
    await make({ url: second.url(), sessionId: one, events: ['message'], active: false });
    await rig.call('GET', `/sessions/${one}/qr`);
    await rig.engine.of(one).scan();
    const { phone } = await rig.workingSession();
    await phone.deliver();
    phone.emit({ type: 'presence', from: '5@lid', chatJid: '5@lid', state: 'composing' });
    await rig.settled(() => receiver.of('presence.update').length === 1);
    await finished();
    expect(new Set(receiver.received.map(({ body }) => body.event))).toEqual(
      new Set(['session.status', 'message', 'presence.update']),
    );
    const heard = second.received.map(({ body }) => [body.event, body.session, body.payload.code]);
    expect(heard.filter(([event]) => event === 'auth.qr')).toEqual([['auth.qr', one, '2@qr-1']]);
    expect(heard.filter(([event]) => event === 'auth.code')).toEqual([['auth.code', one, undefined]]);
    expect(heard.every(([, session]) => session === one)).toBe(true);
    const stored = JSON.stringify([await rows(), await rig.events()]);
    expect(stored).not.toContain('2@qr-');
    expect(stored).toContain('••••');
  });

  it('queues nothing twice, and nothing of a change that failed', async () => {
    const { phone } = await rig.workingSession();
    await make({ events: ['message'] });
    await phone.deliver({ id: 'SAME' });
    await phone.deliver({ id: 'SAME' });
    await finished();
    expect(receiver.received).toHaveLength(1);
    expect(await rows()).toHaveLength(1);
  });

  it('tries again as the policy says, a little later by chance, and gives up', async () => {
    const { phone } = await rig.workingSession();
    await make({
      events: ['message'],
      retryPolicy: { policy: 'exponential', delaySeconds: 10, attempts: 4 },
    });
    receiver.behaviour = answer(404);
    await phone.deliver();
    for (const [attempt, seconds] of [10, 20, 40].entries()) {
      await tried(attempt + 1);
      // The rig's chance is always a half: five per cent of a tenth.
      const wait = seconds * 1_050;
      expect((await row()).next_attempt_at).toBe(rig.clock.now() + wait);
      rig.clock.advance(wait - 1);
      await new Promise((resolve) => setImmediate(resolve));
      expect(receiver.received).toHaveLength(attempt + 1);
      rig.clock.advance(1);
    }
    await tried(4);
    expect(await row()).toMatchObject({
      status: 'dead',
      attempts: 4,
      last_error: 'the receiver answered 404',
      next_attempt_at: null,
    });
    expect(new Set(receiver.received.map(({ body }) => body.id)).size).toBe(1);
    const stamps = receiver.received.map(({ headers }) => Number(headers['x-webhook-timestamp']));
    expect(stamps.map((at) => at - stamps[0]!)).toEqual([0, 10_500, 31_500, 73_500]);
  });

  it('waits as long as a receiver asks, within reason', async () => {
    const { phone } = await rig.workingSession();
    await make({ events: ['message'], retryPolicy: { policy: 'fixed', delaySeconds: 1, attempts: 9 } });
    receiver.behaviour = answer(429, { 'retry-after': '100' });
    await phone.deliver();
    await tried(1);
    expect((await row()).next_attempt_at).toBe(rig.clock.now() + 105_000);
    receiver.behaviour = answer(503, { 'retry-after': '99999999' });
    rig.clock.advance(105_000);
    await tried(2);
    expect((await row()).next_attempt_at).toBe(rig.clock.now() + 6 * 3_600_000 * 1.05);
    receiver.behaviour = answer(503, { 'retry-after': 'soon' });
    rig.clock.advance(6 * 3_600_000 * 1.05);
    await tried(3);
    expect((await row()).next_attempt_at).toBe(rig.clock.now() + 1_050);
  });

  it('follows no redirect and reads no long answer', async () => {
    const { phone } = await rig.workingSession();
    const second = await another();
    await make({ events: ['message'], retryPolicy: { policy: 'fixed', delaySeconds: 1, attempts: 1 } });
    receiver.behaviour = answer(307, { location: second.url() });
    await phone.deliver();
    await finished();
    expect(await row()).toMatchObject({
      status: 'dead',
      last_error: 'the receiver answered 307; redirects are not followed',
    });
    expect(second.received).toEqual([]);
    let cut = false;
    receiver.behaviour = (response) => {
      response.on('close', () => {
        cut = true;
      });
      const more = () => {
        while (!cut && response.write('x'.repeat(65_536)));
        if (!cut) response.once('drain', more);
      };
      response.writeHead(200);
      more();
    };
    await phone.deliver();
    await finished();
    expect((await rows())[1]).toMatchObject({ status: 'delivered', response_code: 200 });
    await rig.settled(() => cut);
  });

  it('gives a receiver thirty seconds, and others do not wait for it', async () => {
    const { phone } = await rig.workingSession();
    const slow = await another();
    slow.behaviour = hang;
    await make({ url: slow.url(), events: ['message'] });
    await make({ events: ['message'] });
    for (let count = 0; count < 12; count++) await phone.deliver();
    await got(12);
    await rig.settled(() => slow.received.length === 4);
    expect(slow.most).toBe(4);
    rig.clock.advance(29_999);
    await new Promise((resolve) => setImmediate(resolve));
    expect(slow.received).toHaveLength(4);
    rig.clock.advance(1);
    // One that fails gets one at a time.
    await rig.settled(() => slow.received.length === 5);
    expect((await rows()).filter((one) => one.last_error).map((one) => one.last_error)).toEqual(
      Array(4).fill('the receiver did not answer within 30 seconds'),
    );
    slow.behaviour = answer(200);
    slow.cut();
    await rig.settled(() => slow.received.length >= 12);
  });

  it('says in plain words why nothing was answered', async () => {
    const { phone } = await rig.workingSession();
    await make({ events: ['message'], retryPolicy: { policy: 'fixed', delaySeconds: 1, attempts: 1 } });
    const errors: (string | null)[][] = [];
    const fails = async () => {
      await phone.deliver();
      await finished();
      const { failure, last_error } = (await rows()).at(-1)!;
      errors.push([failure, last_error]);
    };
    receiver.behaviour = (response) => response.socket?.destroy();
    await fails();
    receiver.behaviour = (response) => response.socket?.end('SSH-2.0-OpenSSH\r\n\r\n');
    await fails();
    receiver.behaviour = answer(204);
    // A port that speaks no TLS.
    const { body } = await rig.call<{ data: Schemas['Webhook'][] }>('GET', '/webhooks');
    const path = `/webhooks/${body.data[0]!.id}`;
    await rig.call('PATCH', path, { body: { url: receiver.url().replace('http:', 'https:') } });
    await fails();
    await rig.call('PATCH', path, { body: { url: 'http://nobody.invalid/' } });
    await fails();
    await rig.call('PATCH', path, { body: { url: receiver.url() } });
    await receiver.close();
    await fails();
    expect(errors).toEqual([
      ['connection', 'the receiver cut the connection'],
      ['connection', 'the receiver did not answer in HTTP'],
      ['tls', expect.stringMatching(/^no secure connection could be made \(/)],
      ['name_resolution', 'the host name is unknown'],
      ['connection', 'the receiver refused the connection'],
    ]);
    receiver = await Receiver.start();
  });

  it('goes on by itself when the database is back', async () => {
    const { phone } = await rig.workingSession();
    await make({ events: ['message'] });
    receiver.behaviour = answer(500);
    await phone.deliver();
    await tried(1);
    receiver.behaviour = answer(200);
    await sql`alter table webhooks rename to away`.execute(rig.store.db);
    rig.clock.advance(3_000);
    await rig.settled(() => rig.errors.length === 1);
    expect(String(rig.errors.splice(0)[0])).toMatch(/webhooks/);
    await sql`alter table away rename to webhooks`.execute(rig.store.db);
    await rig.settled(() => rig.clock.next === 5_000);
    rig.clock.advance(5_000);
    await got(2);
    await finished();
  });

  it('is switched off by a receiver that has gone, and on again by hand', async () => {
    const { phone } = await rig.workingSession();
    const { id } = await make({ events: ['message'] });
    receiver.behaviour = answer(500);
    await phone.deliver();
    await tried(1);
    receiver.behaviour = answer(410);
    await phone.deliver();
    await finished();
    expect(await webhook(id)).toMatchObject({
      active: false,
      disabledReason: 'The receiver answered 410: it wants no more deliveries.',
      disabledCause: 'gone',
      disabledAt: rig.clock.now(),
    });
    expect((await rows()).map(({ status, last_error }) => [status, last_error])).toEqual([
      ['failed', 'the webhook was switched off'],
      ['failed', 'the receiver answered 410'],
    ]);
    const audit = await rig.call<Schemas['ListAuditEntry']>('GET', `/audit?target=${id}`);
    expect(audit.body.data[0]).toMatchObject({
      action: 'webhook.switch_off',
      actor: { id: 'system', kind: 'system' },
      detail: { cause: 'gone' },
    });
    receiver.behaviour = answer(200);
    // What it misses meanwhile is kept, and waits for nothing.
    await phone.deliver();
    const [, , missed] = await rows();
    expect(missed).toMatchObject({ status: 'failed', failure: 'not_sent', attempts: 0 });
    expect(receiver.received).toHaveLength(2);
    const on = await rig.call<Schemas['Webhook']>('PATCH', `/webhooks/${id}`, { body: { active: true } });
    expect(on.body.active).toBe(true);
    for (const name of ['disabledReason', 'disabledCause', 'disabledAt'])
      expect(on.body).not.toHaveProperty(name);
    const period = { from: 0, to: 31 * 86_400_000 };
    period.from = missed!.created_at - 5;
    period.to = missed!.created_at + 1;
    const again = (more: object) =>
      rig.call<{ queued: number }>('POST', `/webhooks/${id}:redeliver`, {
        body: { ...period, status: 'undelivered', ...more },
      });
    expect((await again({ event: 'message', dryRun: true })).body).toEqual({ queued: 3 });
    expect((await again({ event: 'call.incoming', dryRun: true })).body).toEqual({ queued: 0 });
    expect(receiver.received).toHaveLength(2);
    expect((await again({})).body).toEqual({ queued: 3 });
    await got(5);
    await finished();
    // Switched off by hand, it misses what it misses.
    await rig.call('PATCH', `/webhooks/${id}`, { body: { active: false } });
    await phone.deliver();
    expect(await rows()).toHaveLength(3);
  });

  it('is switched off when nothing got through for three days, not before', async () => {
    const { phone } = await rig.workingSession();
    const { id } = await make({
      events: ['message'],
      retryPolicy: { policy: 'fixed', delaySeconds: 1, attempts: 1 },
    });
    receiver.behaviour = answer(500);
    const first = new Date(rig.clock.now()).toISOString();
    await phone.deliver();
    await finished();
    rig.clock.advance(3 * 86_400_000 - 1);
    await phone.deliver();
    await finished();
    expect((await webhook(id)).active).toBe(true);
    rig.clock.advance(1);
    await phone.deliver();
    await finished();
    expect(await webhook(id)).toMatchObject({
      active: false,
      disabledReason: `Nothing could be delivered since ${first}.`,
      disabledCause: 'failing',
      disabledAt: rig.clock.now(),
      failingSince: Date.parse(first),
    });
  });

  it('is not switched off as long as something gets through now and then', async () => {
    const { phone } = await rig.workingSession();
    const { id } = await make({
      events: ['message'],
      retryPolicy: { policy: 'fixed', delaySeconds: 1, attempts: 1 },
    });
    for (const status of [500, 200, 500, 200, 500]) {
      receiver.behaviour = answer(status);
      await phone.deliver();
      await finished();
      rig.clock.advance(2 * 86_400_000);
    }
    expect(await webhook(id)).toMatchObject({
      active: true,
      failingSince: rig.clock.now() - 2 * 86_400_000,
      lastDeliveryAt: rig.clock.now() - 4 * 86_400_000,
    });
  });

  it('is never switched off by a test, which is attempted once and says how far it came', async () => {
    const { id } = await make({ events: ['message'] });
    const test = async () => {
      const made = await rig.call<Schemas['WebhookDelivery']>('POST', `/webhooks/${id}:test`);
      expect(made.body.test).toBe(true);
      await finished();
      const path = `/webhooks/${id}/deliveries/${made.body.id}`;
      return (await rig.call<Schemas['WebhookDeliveryDetail']>('GET', path)).body;
    };
    for (const status of [410, 500]) {
      receiver.behaviour = (response) => void response.writeHead(status).end('no\u0000 more');
      expect(await test()).toMatchObject({
        status: status === 410 ? 'failed' : 'dead',
        attempts: 1,
        responseCode: status,
        failure: 'response',
        attemptLog: [{ attempt: 1, responseCode: status, failure: 'response', response: 'no\ufffd more' }],
      });
      rig.clock.advance(3 * 86_400_000);
    }
    const after = await webhook(id);
    expect(after.active).toBe(true);
    expect(after).not.toHaveProperty('failingSince');
    receiver.behaviour = answer(204);
    const well = await test();
    expect(well).toMatchObject({ status: 'delivered', responseCode: 204, durationMs: 0 });
    expect(well).not.toHaveProperty('failure');
  });

  it('signs with the old and the new secret until the overlap is over, retries included', async () => {
    const { phone } = await rig.workingSession();
    const { id } = await make({
      events: ['message'],
      secret: 'the-old-secret-here',
      retryPolicy: { policy: 'fixed', delaySeconds: 3_600, attempts: 5 },
    });
    receiver.behaviour = answer(500);
    await phone.deliver();
    await tried(1);
    const rotate = async (body?: object) =>
      (await rig.call<Schemas['WebhookWithSecret']>('POST', `/webhooks/${id}:rotate-secret`, { body })).body;
    const begun = rig.clock.now();
    const first = await rotate({ overlapSeconds: 7_200 });
    expect(first.previousSecretUntil).toBe(begun + 7_200_000);
    const next = async (count: number) => {
      rig.clock.advance(3_780_000);
      await got(count);
      await tried(count);
      const { headers, text } = receiver.received.at(-1)!;
      return { sent: [headers['x-webhook-hmac'], headers['x-webhook-hmac-next']], text };
    };
    const during = await next(2);
    expect(during.sent).toEqual([hmac('the-old-secret-here', during.text), hmac(first.secret, during.text)]);
    const after = await next(3);
    expect(after.sent).toEqual([hmac(first.secret, after.text), undefined]);
    expect(await webhook(id)).not.toHaveProperty('previousSecretUntil');
    // A day, unless told; none at all, when told.
    const second = await rotate();
    expect(second.previousSecretUntil).toBe(rig.clock.now() + 86_400_000);
    const third = await rotate({ overlapSeconds: 0 });
    expect(third).not.toHaveProperty('previousSecretUntil');
    const last = await next(4);
    expect(last.sent).toEqual([hmac(third.secret, last.text), undefined]);
    // One that is set by hand replaces at once.
    await rotate();
    await rig.call('PATCH', `/webhooks/${id}`, { body: { secret: 'a-secret-of-my-own' } });
    expect(await webhook(id)).not.toHaveProperty('previousSecretUntil');
    for (const overlapSeconds of [-1, 604_801, 0.5])
      expect(
        (await rig.call('POST', `/webhooks/${id}:rotate-secret`, { body: { overlapSeconds } })).status,
      ).toBe(400);
  });
});
