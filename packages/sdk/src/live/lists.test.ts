import { describe, expect, it } from 'vitest';
import { ForbiddenError, GatewayUnavailableError, NotImplementedError } from '../core/errors.js';
import { json, problem } from '../testing/fetch-double.js';
import { buildSession, LiveWorld } from '../testing/live-world.js';
import {
  liveAlertChoice,
  liveAlerts,
  liveApiKeys,
  liveAudit,
  liveDeliveries,
  liveGateways,
  liveSessions,
  liveWebhooks,
} from './index.js';

const webhook = (id: string, more = {}) => ({
  id,
  organizationId: 'org_1',
  url: `https://example.com/${id}`,
  events: ['message'],
  active: true,
  retryPolicy: { policy: 'exponential', delaySeconds: 2, attempts: 15 },
  createdAt: 1,
  updatedAt: 1,
  ...more,
});
const delivery = (id: string, status = 'delivered') => ({
  id,
  eventId: `evt_${id}`,
  event: 'message',
  status,
  attempts: 1,
  createdAt: 1,
});
const key = (id: string, more = {}) => ({
  id,
  name: `Key ${id}`,
  start: 'wa_abc',
  permissions: ['read'],
  enabled: true,
  createdAt: 1,
  ...more,
});

/** A world whose gateway announces these extensions and lists what `lists` holds, two a page. */
function setUp(extensions: string[] | 'plain', lists: Record<string, { id: string }[]>) {
  const world = new LiveWorld();
  let down: (() => Response) | undefined;
  world.fetch.respond(({ method, path, query }) => {
    if (path.endsWith('/capabilities'))
      return extensions === 'plain'
        ? problem(404, 'not_found')
        : json({ gateway: { name: 'double', version: '0' }, extensions, permissions: [] });
    const all = lists[path.replace('/api/v1', '')];
    if (method !== 'GET' || !all) return undefined;
    if (down) return down();
    const from = Number(query.cursor ?? 0);
    return json({
      data: all.slice(from, from + 2),
      ...(from + 2 < all.length && { nextCursor: String(from + 2) }),
    });
  });
  const asked = () => world.fetch.requests.filter(({ path }) => lists[path.replace('/api/v1', '')]);
  return { world, asked, fail: (answer?: () => Response) => (down = answer) };
}

describe('a live list', () => {
  const three = () => ['a', 'b', 'c'].map((id) => delivery(id));
  const at = '/webhooks/wh_1/deliveries';

  it('loads a page, then more, and reads as many again when refreshed, sharing what stayed the same', async () => {
    const lists = { [at]: three() };
    const { world } = setUp(['webhook-deliveries'], lists);
    const store = liveDeliveries(world.gateway, 'wh_1');
    expect(store.get()).toMatchObject({ phase: 'loading', items: [], more: false, available: true });
    store.subscribe(() => {});
    await world.clock.advance(50);
    expect(store.get()).toMatchObject({ phase: 'ready', more: true });
    expect(store.get().items.map(({ id }) => id)).toEqual(['a', 'b']);
    const more = store.loadMore();
    expect(store.get().loadingMore).toBe(true);
    expect(store.loadMore()).toBe(more);
    await more;
    expect(store.get()).toMatchObject({ more: false, loadingMore: false });
    const before = store.get().items;
    lists[at] = [delivery('new', 'pending'), ...three()];
    await store.refresh();
    expect(store.get().items.map(({ id }) => id)).toEqual(['new', 'a', 'b', 'c']);
    expect(store.get().items[1]).toBe(before[0]);
    expect(Object.isFrozen(store.get().items)).toBe(true);
    const same = store.get().items;
    await store.refresh();
    expect(store.get().items).toBe(same);
  });

  it('keeps what it has when a page or a refresh fails, says why, and goes on', async () => {
    const { world, fail } = setUp(['webhook-deliveries'], { [at]: three() });
    const store = liveDeliveries(world.gateway, 'wh_1');
    store.subscribe(() => {});
    await world.clock.advance(50);
    fail(() => problem(403, 'forbidden'));
    await store.loadMore();
    expect(store.get().moreError).toBeInstanceOf(ForbiddenError);
    expect(store.get()).toMatchObject({ phase: 'ready', more: true, loadingMore: false });
    await store.refresh();
    expect(store.get().error).toBeInstanceOf(ForbiddenError);
    expect(store.get().items).toHaveLength(2);
    fail(undefined);
    await store.loadMore();
    await store.refresh();
    expect(store.get()).toMatchObject({ error: undefined, moreError: undefined });
    expect(store.get().items).toHaveLength(3);
  });

  it('reads again, and listens again, as soon as a call gets through after the sign-in had ended', async () => {
    const lists = { '/api-keys': [key('a')] };
    const { world } = setUp(['api-keys'], lists);
    const keys = liveApiKeys(world.gateway);
    const sessions = liveSessions(world.gateway);
    world.sessions = [buildSession('sess_1')];
    let ended = false;
    world.fetch.respond(({ path }) =>
      ended && !path.endsWith('/capabilities') ? problem(401, 'unauthorized') : undefined,
    );
    for (const store of [keys, sessions]) store.subscribe(() => {});
    await world.clock.advance(50);
    expect(sessions.get().connection.state).toBe('live');
    ended = true;
    world.double.cut('close');
    await world.clock.advance(10_000);
    await keys.refresh();
    expect(keys.get()).toMatchObject({ phase: 'ready', error: { status: 401 } });
    // It has asked for nothing since: what it lacks it does not know.
    expect(sessions.get()).toMatchObject({ error: undefined, connection: { state: 'closed' } });
    // What is refused still is not asked for in a loop.
    const before = world.fetch.requests.length;
    await world.gateway.capabilities.get();
    await world.clock.advance(10_000);
    expect(world.fetch.requests.length - before).toBeLessThan(6);
    expect(keys.get().error).toMatchObject({ status: 401 });
    ended = false;
    lists['/api-keys'] = [key('b'), key('a')];
    world.sessions = [buildSession('sess_1'), buildSession('sess_2')];
    await world.gateway.capabilities.get();
    await world.clock.advance(50);
    expect(keys.get().items.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(sessions.get()).toMatchObject({ error: undefined, connection: { state: 'live' } });
    expect(sessions.get().sessions.map(({ id }) => id)).toEqual(['sess_1', 'sess_2']);
  });

  it('shows an item once that moved from one page to the next while both were read', async () => {
    const lists = { [at]: three() };
    const { world } = setUp(['webhook-deliveries'], lists);
    const store = liveDeliveries(world.gateway, 'wh_1');
    store.subscribe(() => {});
    await world.clock.advance(50);
    lists[at] = [delivery('new'), ...three()];
    await store.loadMore();
    expect(store.get().items.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('leaves no item out when a page and a refresh cross, whichever is asked for first', async () => {
    for (const refreshFirst of [true, false]) {
      const lists = { [at]: ['a', 'b', 'c', 'd'].map((id) => delivery(id)) };
      const { world } = setUp(['webhook-deliveries'], lists);
      const held: (() => void)[] = [];
      world.fetch.respond(({ path, query }) => {
        if (!path.endsWith('/deliveries')) return undefined;
        // A cursor names the last item of its page here, as a gateway's does.
        const from = query.cursor ? lists[at]!.findIndex(({ id }) => id === query.cursor) + 1 : 0;
        const data = lists[at]!.slice(from, from + 2);
        const nextCursor = from + 2 < lists[at]!.length ? data[1]!.id : undefined;
        return new Promise((answer) => held.push(() => answer(json({ data, nextCursor }))));
      });
      const store = liveDeliveries(world.gateway, 'wh_1');
      store.subscribe(() => {});
      await world.clock.advance(50);
      held.shift()!();
      await world.clock.advance(50);
      expect(store.get().items.map(({ id }) => id)).toEqual(['a', 'b']);
      lists[at] = [delivery('new'), ...lists[at]!];
      const first = refreshFirst ? store.refresh() : store.loadMore();
      await world.clock.advance(1);
      const second = refreshFirst ? store.loadMore() : store.refresh();
      await world.clock.advance(1);
      const [one, two] = held.splice(0);
      // The refresh is answered first, and the page belongs to a list that is gone.
      (refreshFirst ? one : two)!();
      await world.clock.advance(1);
      (refreshFirst ? two : one)!();
      for (let n = 0; n < 4; n++) {
        await world.clock.advance(1);
        for (const go of held.splice(0)) go();
      }
      await Promise.all([first, second]);
      expect(store.get().items.map(({ id }) => id)).toEqual(['new', 'a', 'b', 'c']);
    }
  });

  it('has nothing and no error where the gateway lacks the extension, and asks it for nothing', async () => {
    for (const make of [
      (world: LiveWorld) => liveDeliveries(world.gateway, 'wh_1'),
      (world: LiveWorld) => liveApiKeys(world.gateway),
      (world: LiveWorld) => liveGateways(world.gateway),
      (world: LiveWorld) => liveAudit(world.gateway, { scope: 'platform' }),
    ]) {
      const { world } = setUp('plain', {});
      const store = make(world);
      store.subscribe(() => {});
      await world.clock.advance(50);
      expect(store.get()).toMatchObject({ phase: 'ready', available: false, items: [], error: undefined });
      expect(world.fetch.requests.map(({ path }) => path)).toEqual(['/api/v1/capabilities']);
    }
  });

  it('takes a gateway that is away for an error, not for a plain one, and asks it again', async () => {
    const { world } = setUp(['api-keys'], { '/api-keys': [key('k1')] });
    let away = true;
    world.fetch.respond(({ path }) =>
      away && path.endsWith('/capabilities') ? problem(503, 'gateway_unavailable') : undefined,
    );
    const store = liveApiKeys(world.gateway);
    store.subscribe(() => {});
    await world.clock.advance(40_000);
    expect(store.get().error).toBeInstanceOf(GatewayUnavailableError);
    expect(store.get()).toMatchObject({ phase: 'failed', available: true });
    away = false;
    await store.refresh();
    expect(store.get()).toMatchObject({ phase: 'ready', error: undefined });
    expect(store.get().items).toHaveLength(1);
  });

  it('is read again while somebody looks, no more while nobody does, and leaves nothing behind', async () => {
    const { world, asked } = setUp(['gateways'], { '/admin/gateways': [{ id: 'gw_1' }] });
    let hidden = false;
    Object.assign(world.clock, { hidden: () => hidden });
    const stop = liveGateways(world.gateway).subscribe(() => {});
    await world.clock.advance(50);
    expect(asked()).toHaveLength(1);
    await world.clock.advance(15_000);
    expect(asked()).toHaveLength(2);
    hidden = true;
    await world.clock.advance(60_000);
    expect(asked()).toHaveLength(2);
    hidden = false;
    world.clock.wake();
    await world.clock.advance(10);
    expect(asked()).toHaveLength(3);
    stop();
    await world.clock.advance(60_000);
    expect(asked()).toHaveLength(3);
    expect(world.clock.pending).toBe(0);
    expect(world.double.mints).toHaveLength(0);
  });
});

describe('liveDeliveries', () => {
  it('looks often while something is on its way, and rarely when all is settled', async () => {
    const at = '/webhooks/wh_1/deliveries';
    const lists = { [at]: [delivery('a', 'pending')] };
    const { world, asked } = setUp(['webhook-deliveries'], lists);
    liveDeliveries(world.gateway, 'wh_1').subscribe(() => {});
    await world.clock.advance(50);
    await world.clock.advance(30_000);
    const often = asked().length;
    lists[at] = [delivery('a')];
    await world.clock.advance(60_000);
    const after = asked().length;
    await world.clock.advance(60_000);
    expect(often).toBeGreaterThanOrEqual(2);
    expect(asked().length - after).toBe(2);
  });

  it('looks often from the moment something is on its way, not after the long wait', async () => {
    const at = '/webhooks/wh_1/deliveries';
    const lists = { [at]: [delivery('a')] };
    const { world, asked } = setUp(['webhook-deliveries'], lists);
    world.fetch.respond(({ method, path }) =>
      method === 'POST' && path.endsWith(':test') ? json(delivery('t', 'pending')) : undefined,
    );
    const store = liveDeliveries(world.gateway, 'wh_1');
    const stop = store.subscribe(() => {});
    await world.clock.advance(50);
    await world.clock.advance(2_000);
    await world.gateway.webhooks.test('wh_1');
    lists[at] = [delivery('t'), delivery('a')];
    await world.clock.advance(5_100);
    expect(store.get().items[0]).toMatchObject({ id: 't', status: 'delivered' });
    const settled = asked().length;
    await world.clock.advance(25_000);
    expect(asked()).toHaveLength(settled);
    stop();
    expect(world.clock.pending).toBe(0);
  });

  it('asks for the deliveries wanted, and takes in what a test or a new try answers', async () => {
    const at = '/webhooks/wh_1/deliveries';
    const { world, asked } = setUp(['webhook-deliveries'], { [at]: [delivery('a', 'dead')] });
    world.fetch.respond(({ method, path }) => {
      if (method !== 'POST') return undefined;
      if (path.endsWith(':redeliver')) return json(delivery('a', 'pending'));
      return path.endsWith(':test') ? json(delivery('t', 'dead')) : undefined;
    });
    const store = liveDeliveries(world.gateway, 'wh_1', { status: 'dead' });
    store.subscribe(() => {});
    await world.clock.advance(50);
    expect(asked()[0]!.query).toMatchObject({ status: 'dead' });
    await world.gateway.webhooks.test('wh_1');
    expect(store.get().items.map(({ id }) => id)).toEqual(['t', 'a']);
    await world.gateway.webhooks.redeliver('wh_1', 'a');
    // It is not dead any more: not what was asked for.
    expect(store.get().items.map(({ id }) => id)).toEqual(['t']);
  });
});

describe('liveWebhooks', () => {
  it('moves with the calls made on the same gateway, and keeps no secret', async () => {
    const { world } = setUp(['webhook-deliveries'], { '/webhooks': [webhook('wh_1')] });
    world.fetch.respond(({ method, path }) => {
      if (method === 'POST' && path.endsWith(':rotate-secret'))
        return json({ ...webhook('wh_1', { hasSecret: true }), secret: 'whsec_hidden' });
      if (method === 'POST') return json(webhook('wh_2'), 201);
      if (method === 'PATCH') return json(webhook('wh_1', { active: false }));
      return method === 'DELETE' ? new Response(null, { status: 204 }) : undefined;
    });
    const { webhooks } = world.gateway;
    const store = liveWebhooks(world.gateway);
    store.subscribe(() => {});
    await world.clock.advance(50);
    await webhooks.create({ url: 'https://example.com', events: ['*'] });
    expect(store.get().items.map(({ id }) => id)).toEqual(['wh_2', 'wh_1']);
    await webhooks.update('wh_1', { active: false });
    expect(store.get().items[1]!.active).toBe(false);
    await webhooks.rotateSecret('wh_1');
    expect(store.get().items[1]!.hasSecret).toBe(true);
    expect(JSON.stringify(store.get())).not.toContain('whsec_hidden');
    await webhooks.delete('wh_2');
    expect(store.get().items.map(({ id }) => id)).toEqual(['wh_1']);
  });
});

describe('liveApiKeys', () => {
  it('moves with the calls made on the same gateway, and never holds a key', async () => {
    const { world } = setUp(['api-keys'], { '/api-keys': [key('k1')] });
    world.fetch.respond(({ method, path }) => {
      if (method === 'POST' && path.endsWith(':rotate'))
        return json({ ...key('k1b'), key: 'wa_SECRET_ROTATED' });
      if (method === 'POST') return json({ ...key('k2'), key: 'wa_SECRET_NEW' }, 201);
      if (method === 'PATCH') return json(key('k2', { enabled: false }));
      return method === 'DELETE' ? new Response(null, { status: 204 }) : undefined;
    });
    const { apiKeys } = world.gateway;
    const store = liveApiKeys(world.gateway);
    store.subscribe(() => {});
    await world.clock.advance(50);
    await apiKeys.create({ name: 'k2', permissions: ['read'] });
    await apiKeys.update('k2', { enabled: false });
    expect(store.get().items[0]).toMatchObject({ id: 'k2', enabled: false });
    await apiKeys.rotate('k1');
    expect(store.get().items.map(({ id }) => id)).toEqual(['k1b', 'k2']);
    expect(JSON.stringify(store.get())).not.toContain('SECRET');
    await apiKeys.delete('k2');
    // It stays, and what the gateway says of it is read.
    expect(store.get().items[1]).toMatchObject({ id: 'k2', enabled: false, revokedAt: expect.any(Number) });
    await world.clock.advance(50);
    expect(store.get().items.map(({ id }) => id)).toEqual(['k1']);
  });
});

describe('liveAudit', () => {
  it('asks its own organization, or the platform, for what is wanted', async () => {
    const entry = { id: 'aud_1' };
    const { world, asked } = setUp(['audit'], { '/audit': [entry], '/admin/audit': [entry] });
    liveAudit(world.gateway, { action: 'session.create', from: 5 }).subscribe(() => {});
    liveAudit(world.gateway, { scope: 'platform' }).subscribe(() => {});
    await world.clock.advance(50);
    expect(asked().map(({ path, query }) => [path, query])).toEqual([
      ['/api/v1/audit', { action: 'session.create', from: '5' }],
      ['/api/v1/admin/audit', {}],
    ]);
  });
});

it('an extension method refuses a plain gateway before it asks', async () => {
  const { world } = setUp('plain', {});
  await expect(world.gateway.admin.sessions({ q: 'x' })).rejects.toBeInstanceOf(NotImplementedError);
});

describe('live alerts', () => {
  const alert = (id: string, more = {}) => ({
    id,
    kind: 'session_failed' as const,
    session: { id: 'sess_1' },
    since: 1,
    ...more,
  });

  it('come and go with the events that tell of them', async () => {
    const { world } = setUp(['alerts'], { '/alerts/open': [alert('alr_1')] });
    const store = liveAlerts(world.gateway);
    const watch = store.subscribe(() => {});
    await world.clock.advance(50);
    expect(store.get().items.map(({ id }) => id)).toEqual(['alr_1']);
    world.tell('alert', alert('alr_2'));
    await world.clock.advance(50);
    expect(store.get().items.map(({ id }) => id)).toEqual(['alr_2', 'alr_1']);
    world.tell('alert', alert('alr_1', { endedAt: 2, ending: 'solved' }));
    await world.clock.advance(50);
    expect(store.get().items.map(({ id }) => id)).toEqual(['alr_2']);
    watch();
  });

  it('are not asked for where a gateway has none', async () => {
    const { world, asked } = setUp('plain', { '/alerts/open': [] });
    const [list, choice] = [liveAlerts(world.gateway), liveAlertChoice(world.gateway)];
    const ends = [list.subscribe(() => {}), choice.subscribe(() => {})];
    await world.clock.advance(50);
    expect([list.get().available, choice.get().available, asked()]).toEqual([false, false, []]);
    for (const end of ends) end();
  });
});
