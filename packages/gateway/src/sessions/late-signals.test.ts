import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Store } from '../store/open.js';
import type { FakeSession } from '../testing/domain/fake-engine.js';
import { Rig } from '../testing/domain/rig.js';
import { Socket } from '../testing/domain/socket.js';
import { describeStores } from '../testing/stores.js';

describeStores('what an engine says of a connection that is over', (stores) => {
  let store: Store;
  let rig: Rig;
  let id: string;
  let phone: FakeSession;
  let socket: Socket;
  beforeAll(async () => {
    store = await stores.migrated();
  });
  beforeEach(async () => {
    rig = await Rig.fresh(store);
    const { port } = await rig.listen();
    ({ id, phone } = await rig.workingSession());
    // What a new connection asks for is over.
    rig.clock.advance(10_000);
    socket = new Socket(port, await rig.ticket());
    await socket.until((frames) => frames.length > 0);
  });
  afterEach(async () => {
    socket.close();
    await rig.close();
  });

  const statuses = async () =>
    (await rig.events(id))
      .filter(({ type }) => type === 'session.status')
      .map(({ payload }) => payload.status);
  const drops = async () => (await store.db.selectFrom('session_drops').selectAll().execute()).length;

  it('does not call a session connected that has lost its connection', async () => {
    phone.emit({ type: 'closed', reason: 'network', retry: true });
    phone.emit({ type: 'connected' });
    await rig.settled(() => rig.clock.next === 500);
    await rig.settled(async () => (await rig.status(id)) === 'starting');
    rig.clock.advance(500);
    await rig.settled(async () => (await rig.status(id)) === 'working');
    expect((await statuses()).slice(-3)).toEqual(['working', 'starting', 'working']);
    expect(phone.connects).toHaveLength(3);
  });

  it('counts one end, however often it is told, and does not wait longer for the second word', async () => {
    phone.outcome = 'none';
    phone.emit({ type: 'closed', reason: 'network', retry: true });
    phone.emit({ type: 'closed', reason: 'refused', retry: true, message: 'once more' });
    await rig.settled(() => rig.clock.next === 500);
    await rig.settled(async () => (await rig.status(id)) === 'starting');
    rig.clock.advance(500);
    await rig.settled(() => phone.connects.length === 3);
    expect(await drops()).toBe(1);
    expect(rig.errors).toEqual([]);
    expect((await rig.call('GET', `/sessions/${id}`)).body).toMatchObject({
      statusReason: { code: 'network' },
    });
  });

  it('does not end for good what is tried again', async () => {
    phone.emit({ type: 'closed', reason: 'network', retry: true });
    phone.emit({ type: 'closed', reason: 'replaced', retry: false });
    await rig.settled(() => rig.clock.next === 500);
    rig.clock.advance(500);
    await rig.settled(async () => (await statuses()).length === 5);
    expect((await statuses()).slice(-3)).toEqual(['working', 'starting', 'working']);
  });

  it('tells nobody anything once the session was stopped', async () => {
    await rig.call('POST', `/sessions/${id}:stop`);
    await socket.until((frames) => frames.at(-1)!.payload?.status === 'stopped');
    const told = socket.frames.length;
    phone.showQr();
    phone.emit({
      type: 'pairing-code',
      code: 'ABCD-9999',
      phone: '49151',
      expiresAt: rig.clock.now() + 60_000,
    });
    phone.emit({ type: 'linking', state: 'scanned' });
    phone.emit({ type: 'presence', from: '1@lid', state: 'composing' });
    phone.emit({ type: 'connected' });
    // What was received before is stored all the same.
    await phone.deliver({ id: 'LAST' });
    await socket.until((frames) => frames.at(-1)!.payload?.waMessageId === 'LAST');
    expect(socket.frames.slice(told).map(({ event }) => event)).toEqual(['message']);
    expect(await rig.status(id)).toBe('stopped');
  });
});
