import { describe, expect, it } from 'vitest';
import { json, problem } from '../testing/fetch-double.js';
import { buildSession, LiveWorld } from '../testing/live-world.js';
import { liveAllSessions } from './index.js';

function setUp(extensions: string[] | 'plain') {
  const world = new LiveWorld(extensions === 'plain' ? 'production' : 'wagate');
  world.sessions = [
    buildSession('sess_a', { organizationId: 'org_1', label: 'Front desk', status: 'working' }),
    buildSession('sess_b', { organizationId: 'org_2', label: 'Deliveries', status: 'failed' }),
  ];
  world.fetch.respond(({ method, path }) => {
    if (path.endsWith('/capabilities'))
      return extensions === 'plain'
        ? problem(404, 'not_found')
        : json({ gateway: { name: 'double', version: '0' }, extensions, permissions: [] });
    if (method === 'POST' && path.endsWith(':stop'))
      return json(buildSession('sess_a', { label: 'Front desk', status: 'stopped' }));
    return path === '/api/v1/admin/sessions' ? json({ data: world.sessions }) : undefined;
  });
  const asked = () => world.fetch.requests.filter(({ path }) => path === '/api/v1/admin/sessions');
  return { world, asked };
}

describe('liveAllSessions', () => {
  it('listens to every organization, and shows the status that an event tells', async () => {
    const { world } = setUp(['admin-sessions']);
    const store = liveAllSessions(world.gateway);
    store.subscribe(() => {});
    await world.clock.advance(50);
    expect(world.double.mints[0]).toMatchObject({ scope: 'firehose' });
    const [, second] = store.get().items;
    world.tell('session.status', { status: 'stopped' }, 'sess_a');
    expect(store.get().items[0]!.status).toBe('stopped');
    expect(store.get().items[1]).toBe(second);
  });

  it('shows what WhatsApp lets a number do, as an event tells it', async () => {
    const { world } = setUp(['admin-sessions']);
    const store = liveAllSessions(world.gateway);
    store.subscribe(() => {});
    await world.clock.advance(50);
    world.tell('session.health', { state: 'locked', reason: 'reachout_timelock' }, 'sess_a');
    expect(store.get().items[0]!.health).toEqual({ state: 'locked', reason: 'reachout_timelock' });
  });

  it('keeps no reason of the state before, and asks for that of a failure', async () => {
    const { world, asked } = setUp(['admin-sessions']);
    world.sessions[1] = buildSession('sess_b', {
      organizationId: 'org_2',
      status: 'failed',
      statusReason: { code: 'network', message: 'x', at: 1 },
    });
    const store = liveAllSessions(world.gateway);
    store.subscribe(() => {});
    await world.clock.advance(50);
    world.tell('session.status', { status: 'working' }, 'sess_b');
    expect(store.get().items[1]).toMatchObject({ status: 'working', lastConnectedAt: expect.any(Number) });
    expect(store.get().items[1]).not.toHaveProperty('statusReason');
    await world.clock.advance(1_500);
    const before = asked().length;
    world.tell('session.status', { status: 'failed' }, 'sess_b');
    await world.clock.advance(1_500);
    expect(asked().length).toBe(before + 1);
  });

  it('lets a gateway that can filter do so, with the limit of a page', async () => {
    const { world, asked } = setUp(['admin-sessions']);
    liveAllSessions(world.gateway, { organization: 'org_2' }).subscribe(() => {});
    await world.clock.advance(50);
    expect(asked()[0]!.query).toEqual({ organization: 'org_2', limit: '100' });
  });

  it.each([
    [{ q: 'DELIV' }, ['sess_b']],
    [{ organization: 'org_1' }, ['sess_a']],
    [{ status: 'failed' as const }, ['sess_b']],
    [{ gateway: 'gw_9' }, []],
  ])('sends a plain gateway no parameter it does not know, and filters by %j itself', async (query, ids) => {
    const { world, asked } = setUp('plain');
    const store = liveAllSessions(world.gateway, query);
    store.subscribe(() => {});
    await world.clock.advance(50);
    expect(asked()[0]!.query).toEqual({});
    expect(store.get().items.map(({ id }) => id)).toEqual(ids);
  });

  it('drops a row that is no longer what was asked for, and asks about one it does not know', async () => {
    const { world, asked } = setUp(['admin-sessions']);
    const store = liveAllSessions(world.gateway, { status: 'working' });
    store.subscribe(() => {});
    await world.clock.advance(50);
    await world.gateway.sessions.stop('sess_a');
    expect(store.get().items).toEqual([]);
    world.tell('session.status', { status: 'working' }, 'sess_new');
    world.tell('session.status', { status: 'working' }, 'sess_new');
    const before = asked().length;
    await world.clock.advance(1_100);
    expect(asked()).toHaveLength(before + 1);
  });

  it('does not ask about sessions that cannot be what was asked for', async () => {
    const { world, asked } = setUp(['admin-sessions']);
    liveAllSessions(world.gateway, { status: 'failed' }).subscribe(() => {});
    liveAllSessions(world.gateway, { organization: 'org_9' }).subscribe(() => {});
    await world.clock.advance(50);
    const before = asked().length;
    world.tell('session.status', { status: 'working' }, 'sess_new');
    await world.clock.advance(1_100);
    expect(asked()).toHaveLength(before);
  });
});
