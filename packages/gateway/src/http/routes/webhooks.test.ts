import type { Schemas } from '@wagate/contract/types';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../../store/open.js';
import { OTHER_ORG, principal, Rig } from '../../testing/domain/rig.js';
import { describeStores } from '../../testing/stores.js';
import { faultsOf } from '../../testing/wire-schema.js';

type Webhook = Schemas['Webhook'];
interface Failure {
  error: { code: string; message: string; details?: { errors: string[] } };
}

const URL = 'https://hooks.example.org/whatsapp';
/** Answers every name with a public address, but for those that begin with "inside". */
const lookup = ((host: string, _: object, done: (...all: unknown[]) => void) =>
  host.startsWith('slow')
    ? undefined
    : host.startsWith('unknown')
      ? done(Object.assign(new Error('no'), { code: 'ENOTFOUND' }))
      : done(null, [
          { address: host.startsWith('inside') ? '10.0.0.5' : '93.184.215.14', family: 4 },
        ])) as never;

describeStores('managing webhooks', (stores) => {
  let store: Store | undefined;
  let rig: Rig;
  beforeEach(async () => {
    store ??= await stores.migrated();
    rig = await Rig.fresh(store, { lookup });
    rig.as('stranger', principal({ organizationId: OTHER_ORG }));
  });
  afterEach(async () => {
    expect(rig.errors).toEqual([]);
    await rig.close();
  });

  const call = async <T = Webhook>(method: string, path: string, body?: unknown, who = 'owner') =>
    rig.call<T>(method, path, { body, who });
  const make = async (body: object = {}) => {
    const made = await call('POST', '/webhooks', { url: URL, events: ['message'], ...body });
    expect([made.status, faultsOf('Webhook', made.body)]).toEqual([201, []]);
    return made.body;
  };

  it('makes, shows, lists and deletes them; a secret is never shown and is sealed', async () => {
    const session = await rig.createSession();
    const made = await make({
      sessionId: session,
      secret: 's3cret-of-the-shop',
      customHeaders: { 'X-Team': 'support' },
      events: ['message', 'message', '*'],
    });
    expect(made).toEqual({
      id: expect.stringMatching(/^wh_[0-9A-Z]{26}$/),
      organizationId: 'org_one',
      url: URL,
      events: ['message', '*'],
      sessionId: session,
      customHeaders: { 'X-Team': 'support' },
      retryPolicy: { policy: 'exponential', delaySeconds: 2, attempts: 15 },
      active: true,
      hasSecret: true,
      createdAt: rig.clock.now(),
      updatedAt: rig.clock.now(),
    });
    expect((await call('GET', `/webhooks/${made.id}`)).body).toEqual(made);
    rig.clock.advance(5);
    const second = await make();
    const list = await call<{ data: Webhook[] }>('GET', '/webhooks');
    expect(list.body.data).toEqual([second, made]);
    expect(faultsOf('ListWebhook', list.body)).toEqual([]);
    const [row] = await rig.store.db
      .selectFrom('webhooks')
      .select('secret')
      .where('id', '=', made.id)
      .execute();
    expect(Buffer.from(row!.secret!).toString()).not.toContain('s3cret');
    expect((await call('DELETE', `/webhooks/${made.id}`)).status).toBe(204);
    expect((await call('DELETE', `/webhooks/${made.id}`)).status).toBe(404);
    expect((await call<{ data: Webhook[] }>('GET', '/webhooks')).body.data).toEqual([second]);
  });

  it('changes what is sent and nothing else', async () => {
    const session = await rig.createSession();
    const made = await make({
      sessionId: session,
      secret: 'sixteen-or-more-x',
      customHeaders: { 'X-A': '1' },
    });
    const path = `/webhooks/${made.id}`;
    rig.clock.advance(10);
    const paused = (await call('PATCH', path, { active: false })).body;
    expect(paused).toEqual({ ...made, active: false, updatedAt: rig.clock.now() });
    const sealed = () => rig.store.db.selectFrom('webhooks').select('secret').execute();
    const before = await sealed();
    const retryPolicy = { policy: 'fixed', delaySeconds: 0, attempts: -1 };
    const changed = (await call('PATCH', path, { url: `${URL}2`, events: ['*'], retryPolicy })).body;
    expect(changed).toEqual({
      ...paused,
      url: `${URL}2`,
      events: ['*'],
      retryPolicy: { policy: 'fixed', delaySeconds: 2, attempts: 15 },
    });
    expect(await sealed()).toEqual(before);
    expect((await call('PATCH', path, { secret: '' })).body.hasSecret).toBe(false);
    const { sessionId: _, customHeaders: __, ...wide } = changed;
    expect((await call('PATCH', path, { sessionId: '', customHeaders: {} })).body).toEqual({
      ...wide,
      hasSecret: false,
    });
    expect((await call('PATCH', path, {})).status).toBe(200);
  });

  it.each([
    [{ events: ['message'] }, 'required property is missing (body.url)'],
    [{ url: URL }, 'required property is missing (body.events)'],
    [{ url: URL, events: [] }, 'must NOT have fewer than 1 items (body.events)'],
    [{ url: 'ftp://hooks.example.org' }, 'must be an http or https address (body.url)'],
    [{ url: 'https:hooks.example.org' }, 'must be an http or https address (body.url)'],
    [{ url: 'https://hooks.example.org/a b' }, 'must be an http or https address (body.url)'],
    [{ url: 'https://hooks.example.org/\u0000' }, 'must be an http or https address (body.url)'],
    [{ url: 'javascript:alert(1)' }, 'must be an http or https address (body.url)'],
    [{ url: 'https://ann:hunter2@hooks.example.org' }, 'must not carry a user name or password (body.url)'],
    [{ url: `${URL}#x` }, 'must not have a fragment (body.url)'],
    [{ url: `${URL}?${'x'.repeat(2048)}` }, 'must NOT have more than 2048 characters (body.url)'],
    [{ url: 'http://127.0.0.1/' }, 'must not lead into a private network (body.url)'],
    [{ url: 'http://2130706433/' }, 'must not lead into a private network (body.url)'],
    [{ url: 'http://[::ffff:10.0.0.1]/' }, 'must not lead into a private network (body.url)'],
    [{ url: 'http://169.254.169.254/latest' }, 'must not lead into a private network (body.url)'],
    [{ url: 'http://inside.example.org' }, 'must not lead into a private network (body.url)'],
    [{ events: ['message', 'massage'] }, 'must be the name of an event, or * (body.events.1: massage)'],
    [{ sessionId: 'sess_none' }, 'must be a session of the organization (body.sessionId: sess_none)'],
    [{ secret: 'x' }, 'must NOT have fewer than 16 characters (body.secret)'],
    [{ secret: 'x'.repeat(15) }, 'must NOT have fewer than 16 characters (body.secret)'],
    [{ secret: ' '.repeat(20) }, 'must not be blank (body.secret)'],
    [{ secret: '\u00a0\u3000' }, 'must not be blank (body.secret)'],
    [{ secret: `hunter2-${'x'.repeat(16)} ` }, 'must not begin or end with a space (body.secret)'],
    ...['\u0000', '\n', '\u007f', '\u200b', '\u202e', '\ufeff', '\u2028', '\ud800'].map(
      (one): [object, string] => [
        { secret: `hunter2-${one}-hunter2-hunter2` },
        'must have characters that can be seen, and no others (body.secret)',
      ],
    ),
    [{ secret: 5 }, 'must be string (body.secret)'],
    [{ secret: 'x'.repeat(513) }, 'must NOT have more than 512 characters (body.secret)'],
    [{ secret: '••••••••' }, 'is a mask, not a secret (body.secret)'],
    [{ secret: '********' }, 'is a mask, not a secret (body.secret)'],
    [{ customHeaders: { 'X-A': '••••' } }, 'is a mask, not a value (body.customHeaders.X-A)'],
    [{ customHeaders: { Host: 'x' } }, 'is set by the gateway (body.customHeaders.Host)'],
    [
      { customHeaders: { 'x-WEBHOOK-hmac': 'x' } },
      'is set by the gateway (body.customHeaders.x-WEBHOOK-hmac)',
    ],
    [{ customHeaders: { 'X-A': 'a\r\nX-B: b' } }, 'is no valid header (body.customHeaders.X-A)'],
    [{ customHeaders: { 'X A': 'a' } }, 'is no valid header (body.customHeaders.X A)'],
    [{ customHeaders: { 'X-A': '1', 'x-a': '2' } }, 'is there twice (body.customHeaders.x-a)'],
    [
      { customHeaders: Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`X-${at}`, ''])) },
      'must NOT have more than 20 properties (body.customHeaders)',
    ],
    [
      { retryPolicy: { policy: 'exponential', delaySeconds: 2, attempts: 31 } },
      'must be <= 30 (body.retryPolicy.attempts: 31)',
    ],
    [
      { retryPolicy: { policy: 'fixed', delaySeconds: 21_601, attempts: 3 } },
      'must be <= 21600 (body.retryPolicy.delaySeconds: 21601)',
    ],
    [
      { retryPolicy: { policy: 'fixed', delaySeconds: 1e300, attempts: 3 } },
      'must be a number between ±9007199254740991 (body.retryPolicy.delaySeconds: 1e+300)',
    ],
    [
      { retryPolicy: { policy: 'fixed', delaySeconds: 0.5, attempts: 3 } },
      'must be integer (body.retryPolicy.delaySeconds: 0.5)',
    ],
    [
      { retryPolicy: { policy: 'fixed', delaySeconds: 2, attempts: '3' } },
      'must be integer (body.retryPolicy.attempts: 3)',
    ],
    // What JSON makes of NaN and of what is infinite.
    [
      { retryPolicy: { policy: 'fixed', delaySeconds: Number.NaN, attempts: 3 } },
      'required property is missing (body.retryPolicy.delaySeconds)',
    ],
    [
      { retryPolicy: { policy: '', delaySeconds: 2, attempts: 3 } },
      'must have characters that can be read (body.retryPolicy.policy)',
    ],
    [
      { retryPolicy: { policy: 'a\u202eb', delaySeconds: 2, attempts: 3 } },
      'must have characters that can be read (body.retryPolicy.policy)',
    ],
    [
      { retryPolicy: { policy: 5, delaySeconds: 2, attempts: 3 } },
      'must be string (body.retryPolicy.policy: 5)',
    ],
    [
      { retryPolicy: { policy: 'fixed', delaySeconds: 2, attempts: 3, jitter: 1 } },
      'unexpected property (body.retryPolicy.jitter)',
    ],
    [{ retryPolicy: 'often' }, 'must be object (body.retryPolicy: often)'],
    [{ active: 'no' }, 'must be boolean (body.active: no)'],
    [{ sessionId: 5 }, 'must be string (body.sessionId: 5)'],
    [{ events: ['message', null] }, 'must be string (body.events.1)'],
    [{ customHeaders: { 'X-A': null } }, 'must be string (body.customHeaders.X-A)'],
    [{ customHeaders: { 'X-A': 5 } }, 'must be string (body.customHeaders.X-A)'],
    [{ surprise: 1 }, 'unexpected property (body.surprise)'],
    [{ surprise: null }, 'unexpected property (body.surprise)'],
  ])('refuses %j', async (body, error) => {
    const unset = /required property is missing \(body\.(url|events)\)/.test(error);
    const base = unset || 'events' in body ? {} : { events: ['message'] };
    const whole = { ...(unset ? {} : { url: URL }), ...base, ...body };
    const created = await call<Failure>('POST', '/webhooks', whole);
    expect([created.status, created.body.error.details?.errors]).toEqual([400, [error]]);
    expect(JSON.stringify(created.body)).not.toContain('hunter2');
    if (unset) return;
    const { id } = await make();
    const changed = await call<Failure>('PATCH', `/webhooks/${id}`, body);
    expect([changed.status, changed.body.error.details?.errors]).toEqual([400, [error]]);
    expect((await call('GET', `/webhooks/${id}`)).body).toMatchObject({ url: URL, events: ['message'] });
  });

  it('takes a host that is unknown today: it may be known when something is delivered', async () => {
    await make({ url: 'https://unknown.example.org' });
    const slow = make({ url: 'https://slow.example.org' });
    await rig.settled(() => rig.clock.next === 3_000);
    rig.clock.advance(3_000);
    await slow;
  });

  it('keeps organizations and confined keys apart', async () => {
    const mine = await rig.createSession();
    const other = await rig.createSession();
    const foreign = await rig.createSession('stranger');
    const refused = await call<Failure>('POST', '/webhooks', { url: URL, events: ['*'], sessionId: foreign });
    expect(refused.body.error.details?.errors).toEqual([
      `must be a session of the organization (body.sessionId: ${foreign})`,
    ]);
    const all = await make();
    const one = await make({ sessionId: mine });
    const confined = principal({ kind: 'api-key', sessions: new Set([mine]) });
    rig.as('key', confined);
    rig.as('reader', principal({ permissions: new Set(['read', 'events', 'send']) }));
    const list = async (who: string) =>
      (await call<{ data: Webhook[] }>('GET', '/webhooks', undefined, who)).body.data.map(({ id }) => id);
    expect(await list('stranger')).toEqual([]);
    expect(await list('key')).toEqual([one.id]);
    for (const [method, body] of [
      ['GET', undefined],
      ['PATCH', { active: false }],
      ['DELETE', undefined],
    ] as const) {
      for (const who of ['stranger', 'key'])
        expect((await call(method, `/webhooks/${all.id}`, body, who)).status).toBe(404);
      expect((await call(method, `/webhooks/${all.id}`, body, 'reader')).status).toBe(403);
    }
    const create = (sessionId?: string) =>
      call('POST', '/webhooks', { url: URL, events: ['*'], ...(sessionId ? { sessionId } : {}) }, 'key');
    expect((await create()).status).toBe(403);
    expect((await create(other)).status).toBe(403);
    expect((await create(mine)).status).toBe(201);
    for (const sessionId of ['', other])
      expect((await call('PATCH', `/webhooks/${one.id}`, { sessionId }, 'key')).status).toBe(403);
    expect((await call('GET', `/webhooks/${one.id}`)).body.sessionId).toBe(mine);
  });

  it('goes with its session, and with its organization', async () => {
    const session = await rig.createSession();
    await make({ sessionId: session });
    const all = await make();
    await call('DELETE', `/sessions/${session}`);
    expect((await call<{ data: Webhook[] }>('GET', '/webhooks')).body.data).toEqual([all]);
    rig.control.emit({ type: 'organization.removed', organizationId: 'org_one' });
    await rig.settled(
      async () => (await call<{ data: Webhook[] }>('GET', '/webhooks')).body.data.length === 0,
    );
  });

  it('has at most a hundred', async () => {
    for (let at = 0; at < 100; at++) await make();
    const more = await call<Failure>('POST', '/webhooks', { url: URL, events: ['*'] });
    expect([more.status, more.body.error.message]).toEqual([
      400,
      'an organization can have at most 100 webhooks',
    ]);
  });
});
