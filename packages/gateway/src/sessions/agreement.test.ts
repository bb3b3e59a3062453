import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Store } from '../store/open.js';
import type { FakeSession } from '../testing/domain/fake-engine.js';
import { Rig } from '../testing/domain/rig.js';
import { readOnly } from '../testing/read-only.js';
import { describeStores } from '../testing/stores.js';

describeStores('what a session says and what its connection does', (stores) => {
  let store: Store;
  let rig: Rig;
  let id: string;
  let phone: FakeSession;
  beforeAll(async () => {
    store = await stores.migrated();
  });
  beforeEach(async () => {
    rig = await Rig.fresh(store);
    ({ id, phone } = await rig.workingSession());
    // What a new connection asks for is over.
    rig.clock.advance(10_000);
  });
  afterEach(() => rig.close());

  const LOOK = 30_000;
  const session = async () =>
    (await rig.call<{ status: string; statusReason?: { code: string } }>('GET', `/sessions/${id}`)).body;
  const says = (status: string) => rig.settled(async () => (await rig.status(id)) === status);
  const statuses = async () =>
    (await rig.events(id))
      .filter(({ type }) => type === 'session.status')
      .map(({ payload }) => payload.status);
  const write = (status: 'working' | 'stopped') =>
    store.db.updateTable('wa_sessions').set({ status }).where('id', '=', id).execute();

  it('tries again for ever when a connection cannot even begin, later each time', async () => {
    phone.outcome = 'broken';
    phone.emit({ type: 'closed', reason: 'network', retry: true });
    for (const wait of [500, 1000, 2000, 4000]) {
      await rig.settled(() => rig.clock.next === wait);
      rig.clock.advance(wait);
    }
    await rig.settled(() => phone.connects.length === 6);
    await says('starting');
    phone.outcome = 'connected';
    await rig.settled(() => rig.clock.next === 8000);
    rig.clock.advance(8000);
    await says('working');
  });

  it('notices a connection that has ended without a word', async () => {
    phone.connected = false;
    rig.clock.advance(LOOK);
    await says('starting');
    expect((await session()).statusReason?.code).toBe('internal');
    await rig.settled(() => rig.clock.next === 500);
    rig.clock.advance(500);
    await says('working');
  });

  it('gives up an attempt that leads to nothing, and an engine that does not let go', async () => {
    phone.outcome = 'none';
    phone.beforeClose = () => new Promise(() => {});
    phone.emit({ type: 'closed', reason: 'network', retry: true });
    await rig.settled(() => rig.clock.next === 500);
    rig.clock.advance(500);
    await rig.settled(() => phone.connects.length === 3);
    for (let looks = 0; looks < 4; looks++) {
      await rig.settled(() => (rig.clock.next ?? 0) > 5_000);
      rig.clock.advance(LOOK);
    }
    await rig.settled(() => rig.clock.next === 5_000);
    rig.clock.advance(5_000);
    await rig.settled(() => rig.engine.of(id) !== phone);
    await rig.settled(() => (rig.clock.next ?? 0) <= 1_000);
    rig.clock.advance(1_000);
    await says('working');
    expect(rig.engine.of(id).connected).toBe(true);
    await expect(phone.deliver()).rejects.toThrow('no longer runs');
  });

  it('brings back what says that it runs and does not, and ends what runs and says that it does not', async () => {
    await rig.call('POST', `/sessions/${id}:stop`);
    await write('working');
    rig.clock.advance(LOOK);
    await rig.settled(() => phone.connected);
    await says('working');
    await write('stopped');
    await rig.settled(() => {
      rig.clock.advance(LOOK);
      return !phone.connected;
    });
    expect(await rig.status(id)).toBe('stopped');
  });

  it('does not show codes for a session whose keys have gone', async () => {
    await phone.host.clear();
    phone.emit({ type: 'closed', reason: 'network', retry: true });
    await rig.settled(() => rig.clock.next === 500);
    rig.clock.advance(500);
    await says('stopped');
    expect(phone.connects).toHaveLength(2);
  });

  // The last one: PostgreSQL's connections are cut for it.
  it('stores what it could not once the database is back, and shows it before', async () => {
    await readOnly(store, true);
    phone.outcome = 'broken';
    phone.emit({ type: 'closed', reason: 'network', retry: true });
    await rig.settled(async () => (await session()).status === 'starting');
    expect(await rig.status(id)).toBe('working');
    await rig.settled(() => rig.clock.next === 500);
    rig.clock.advance(500);
    await rig.settled(async () => (await session()).statusReason?.code === 'database');
    await rig.settled(() => store.health.outage?.kind === 'read-only');
    const send = { type: 'text', to: '4915111111111', text: 'now?' };
    expect(await rig.call('POST', `/sessions/${id}/messages`, { body: send })).toMatchObject({
      status: 503,
      body: { error: { code: 'gateway_unavailable', message: expect.stringContaining('read-only') } },
    });
    phone.outcome = 'connected';
    await readOnly(store, false);
    // It does not wait as long as it had come to.
    await rig.settled(async () => {
      await store.health.check();
      return (rig.clock.next ?? 0) <= 500;
    });
    rig.clock.advance(500);
    await rig.settled(async () => {
      await store.health.check();
      return (await statuses()).length === 5;
    });
    expect((await statuses()).slice(-2)).toEqual(['starting', 'working']);
    expect(await rig.status(id)).toBe('working');
  });
});
