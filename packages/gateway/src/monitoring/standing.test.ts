import { afterAll, beforeAll, expect, it } from 'vitest';
import { Metrics } from '../metrics/metrics.js';
import type { Store } from '../store/open.js';
import { Rig } from '../testing/domain/rig.js';
import { describeStores } from '../testing/stores.js';
import { readStanding } from './standing.js';

describeStores('how things stand', (stores) => {
  let store: Store;
  let rig: Rig;
  beforeAll(async () => {
    store = await stores.migrated();
    rig = await Rig.fresh(store);
  });
  afterAll(() => rig.close());

  const live = { connected: 1, streams: 2 };

  it('is counted where it is kept: sessions by status, what waits to be sent and to be delivered', async () => {
    const { id } = await rig.workingSession();
    const { account_id } = await store.db
      .selectFrom('wa_sessions')
      .select('account_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    await store.db
      .insertInto('outbox')
      .values(
        (['queued', 'sending', 'sent', 'failed'] as const).map((status) => ({
          id: `out_${status}`,
          organization_id: 'org_one',
          account_id,
          idempotency_key: null,
          mode: 'async' as const,
          status,
          wa_message_id: status,
          chat_jid: null,
          payload: '{}',
          error: null,
          timestamp: 1,
          created_at: 1,
        })),
      )
      .execute();
    const delivery = { webhook_id: 'whk_1', organization_id: 'org_one', session_id: id, event: 'message' };
    const more = { attempts: 0, claimed: 0, live: 0, attempt_log: '[]', created_at: 1 } as const;
    await store.db
      .insertInto('webhook_deliveries')
      .values([
        { ...delivery, ...more, id: 'a', event_id: 'a', status: 'pending', next_attempt_at: 5_000 },
        { ...delivery, ...more, id: 'b', event_id: 'b', status: 'pending', next_attempt_at: 9_000 },
        { ...delivery, ...more, id: 'c', event_id: 'c', status: 'delivered', next_attempt_at: null },
      ])
      .execute();
    await rig.createSession();
    const locked = JSON.stringify({ reachOut: { locked: true, until: 9_000 } });
    await store.db
      .insertInto('account_health')
      .values({ account_id, facts: locked, told: '{}', changes_at: null })
      .onConflict((conflict) => conflict.column('account_id').doUpdateSet({ facts: locked }))
      .execute();
    const well = { ok: 2, limited: 0, locked: 0, restricted: 0, banned: 0 };
    expect(Object.fromEntries((await readStanding(store, live, 9_001)).health!)).toEqual(well);
    const standing = await readStanding(store, live, 8_000);
    expect(Object.fromEntries(standing.health!)).toEqual({ ...well, ok: 1, locked: 1 });
    expect(standing).toMatchObject({
      databaseUp: true,
      ...live,
      outboxWaiting: 2,
      deliveriesWaiting: 2,
      deliveriesOldest: 3,
    });
    expect(Object.fromEntries(standing.sessions!)).toEqual({
      starting: 0,
      scan_qr_code: 0,
      working: 1,
      failed: 0,
      stopped: 1,
      logged_out: 0,
    });
  });

  it('without a database tells what is known without it, and no number of before', async () => {
    let at = 0;
    const metrics = new Metrics({ now: () => at });
    let standing = readStanding(store, live, 0);
    metrics.follow(() => standing);
    expect(await metrics.read()).toMatch(/^wagate_outbox_waiting 2$/m);
    expect(await metrics.read()).toMatch(/^wagate_sessions_health\{state="locked"\} 1$/m);
    standing = Promise.resolve({ databaseUp: false, ...live });
    // Whoever scrapes all the time does not ask the database all the time.
    expect(await metrics.read()).toMatch(/^wagate_database_up 1$/m);
    at += 2_000;
    const text = await metrics.read();
    expect(text).toMatch(/^wagate_database_up 0$/m);
    expect(text).toMatch(/^wagate_streams_open 2$/m);
    expect(text).not.toMatch(/^wagate_(sessions\{|sessions_health|outbox_waiting|webhook_deliveries)/m);
  });
});
