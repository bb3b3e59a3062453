import type { Schemas } from '@wagate/contract/types';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../store/open.js';
import { answer, hang, Receiver } from '../testing/domain/receiver.js';
import { Rig } from '../testing/domain/rig.js';
import { describeStores } from '../testing/stores.js';
import { claim, LEASE_MS } from './claim.js';

describeStores('webhooks when a process ends', (stores) => {
  let store: Store | undefined;
  let rig: Rig;
  let receiver: Receiver;
  const options = { webhookTargets: 'loopback' } as const;
  beforeEach(async () => {
    store ??= await stores.migrated();
    receiver = await Receiver.start();
    rig = await Rig.fresh(store, options);
  });
  afterEach(async () => {
    await receiver.close();
    await rig.close();
  });

  const make = async (body: object = {}) =>
    (
      await rig.call<Schemas['Webhook']>('POST', '/webhooks', {
        body: { url: receiver.url(), events: ['message'], ...body },
      })
    ).body.id;
  const rows = () => rig.store.db.selectFrom('webhook_deliveries').selectAll().orderBy('id').execute();

  it('lets what is under way end before it stops', async () => {
    const { phone } = await rig.workingSession();
    await make();
    let end = () => {};
    receiver.behaviour = (response) => {
      end = () => response.writeHead(200).end();
    };
    await phone.deliver();
    await rig.settled(() => receiver.received.length === 1);
    const closing = rig.domain.close();
    end();
    await closing;
    expect(await rows()).toMatchObject([{ status: 'delivered', attempts: 1 }]);
  });

  it('cuts what does not end soon, and begins it again at the next start', async () => {
    const { phone } = await rig.workingSession();
    await make();
    receiver.behaviour = hang;
    await phone.deliver();
    await rig.settled(() => receiver.received.length === 1);
    const before = rig;
    const closing = before.domain.close();
    await before.settled(() => before.clock.next !== undefined && before.clock.next <= 3_000);
    before.clock.advance(3_000);
    await closing;
    expect(await rows()).toMatchObject([{ status: 'pending', attempts: 0, claimed: 0 }]);
    receiver.behaviour = answer(200);
    rig = await Rig.open(store!, options);
    // Its clock begins where that of the first one did.
    rig.clock.advance(3_000);
    await rig.settled(async () => (await rows())[0]!.status === 'delivered');
    expect(new Set(receiver.received.map(({ body }) => body.id)).size).toBe(1);
  });

  const queued = (webhookId: string, name: string, live: 0 | 1 = 0) => ({
    id: `whd_${name}`,
    webhook_id: webhookId,
    organization_id: 'org_one',
    session_id: 'sess_x',
    event_id: `evt_${name}`,
    event: 'message',
    status: 'pending' as const,
    attempts: 1,
    next_attempt_at: rig.clock.now(),
    claimed: 0 as const,
    envelope: JSON.stringify({ id: `evt_${name}` }),
    live,
    attempt_log: '[]',
    created_at: rig.clock.now(),
  });
  /** As a process leaves it that is killed. */
  const leave = (...left: ReturnType<typeof queued>[]) =>
    store!.db.insertInto('webhook_deliveries').values(left).execute();
  const take = async (webhookId: string, most: number, now = rig.clock.now()) =>
    (await claim(store!, new Map([[webhookId, most]]), now)).map(({ row }) => row.id);

  it('takes up at once what a killed process had taken, and what nobody had taken yet', async () => {
    const id = await make();
    await rig.domain.close();
    await leave(queued(id, 'a-secret', 1), queued(id, 'b-taken'), queued(id, 'c-waiting'));
    expect(await take(id, 2)).toEqual(['whd_a-secret', 'whd_b-taken']);
    rig = await Rig.open(store!, options);
    await rig.settled(async () => (await rows()).every(({ status }) => status !== 'pending'));
    expect((await rows()).map((one) => [one.id, one.status, one.attempts])).toEqual([
      ['whd_a-secret', 'failed', 1],
      ['whd_b-taken', 'delivered', 2],
      ['whd_c-waiting', 'delivered', 2],
    ]);
    expect(receiver.received.map(({ body }) => body.id).sort()).toEqual(['evt_b-taken', 'evt_c-waiting']);
  });

  it('goes on as soon as a database that was away is back', async () => {
    const { phone } = await rig.workingSession();
    await make();
    const rename = (from: string, to: string) =>
      sql`alter table ${sql.table(from)} rename to ${sql.table(to)}`.execute(store!.db);
    receiver.behaviour = async (response) => {
      await rename('webhooks', 'webhooks_away');
      receiver.behaviour = answer(200);
      response.writeHead(200).end();
    };
    await phone.deliver();
    await rig.settled(() => rig.errors.length >= 2);
    await rename('webhooks_away', 'webhooks');
    rig.clock.advance(5_000);
    await rig.settled(async () => (await rows())[0]!.status === 'delivered');
    expect(new Set(receiver.received.map(({ body }) => body.id)).size).toBe(1);
  });

  it('takes what another process took when its lease is over, not before', async () => {
    const id = await make();
    await rig.domain.close();
    await leave(queued(id, 'a'));
    const now = rig.clock.now();
    expect(await take(id, 9, now)).toEqual(['whd_a']);
    expect(await take(id, 9, now + LEASE_MS - 1)).toEqual([]);
    expect(await take(id, 9, now + LEASE_MS)).toEqual(['whd_a']);
  });

  it('gives each delivery to one of several that take at once', async () => {
    const id = await make();
    await rig.domain.close();
    await leave(...Array.from({ length: 20 }, (_, at) => queued(id, String(at))));
    const taken = (await Promise.all(Array.from({ length: 6 }, () => take(id, 4)))).flat();
    expect(new Set(taken).size).toBe(taken.length);
    expect(taken.length + (await take(id, 20)).length).toBe(20);
  });
});
