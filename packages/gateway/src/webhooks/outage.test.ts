import type { Schemas } from '@wagate/contract/types';
import { expect, it } from 'vitest';
import { answer, type Behaviour, Receiver } from '../testing/domain/receiver.js';
import { Rig } from '../testing/domain/rig.js';
import { describeStores } from '../testing/stores.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const MESSAGES = 12;

/** As receivers are down: nobody listens behind the proxy, the proxy says so, or the line is cut. */
const DOWN: Behaviour[] = [
  answer(502),
  answer(503, { 'Retry-After': '120' }),
  (response) => response.destroy(),
];

/** 0 up to 1, from a seed (the least significant bits of a linear congruence are left out). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describeStores('a receiver that is down for an hour', (stores) => {
  const seed = Number(process.env.WAGATE_FAULT_SEED ?? Date.now() % 1_000_000);

  it(`gets all of that hour once it is back (WAGATE_FAULT_SEED=${seed})`, async () => {
    const random = seeded(seed);
    const receiver = await Receiver.start();
    const rig = await Rig.fresh(await stores.migrated(), { webhookTargets: 'loopback', random });
    const got = new Map<string, number>();
    const open = async () =>
      rig.store.db.selectFrom('webhook_deliveries').selectAll().where('status', '=', 'pending').execute();
    /** Until nothing is under way: what remains waits for the clock. */
    const quiet = () =>
      rig.settled(async () =>
        (await open()).every((row) => row.claimed === 0 && row.next_attempt_at! > rig.clock.now()),
      );
    try {
      const { phone } = await rig.workingSession();
      const made = await rig.call<Schemas['Webhook']>('POST', '/webhooks', {
        body: { url: receiver.url(), events: ['message'] },
      });
      expect(made.status).toBe(201);
      receiver.behaviour = (response, received) =>
        DOWN[Math.floor(random() * DOWN.length)]!(response, received);
      const down = rig.clock.now();
      const written = Array.from({ length: MESSAGES }, () => Math.floor(random() * HOUR_MS)).sort(
        (a, b) => a - b,
      );
      for (const [at, after] of written.entries()) {
        // The clock stops wherever something is due, as it would by itself.
        while (rig.clock.now() < down + after) {
          rig.clock.advance(Math.min(rig.clock.next ?? HOUR_MS, down + after - rig.clock.now()));
          await quiet();
        }
        await phone.deliver({ id: `M${at}` });
        await quiet();
      }
      expect((await open()).length).toBe(MESSAGES);

      receiver.behaviour = (response, received) => {
        got.set(received.body.id, (got.get(received.body.id) ?? 0) + 1);
        answer(200)(response, received);
      };
      const back = rig.clock.now();
      while ((await open()).length) {
        rig.clock.advance(rig.clock.next ?? HOUR_MS);
        await quiet();
      }
      const logged = (await rig.events()).filter(({ type }) => type === 'message').map(({ id }) => id);
      expect([...got.keys()].sort()).toEqual(logged.sort());
      expect(logged).toHaveLength(MESSAGES);
      expect([...got.values()].every((times) => times === 1)).toBe(true);
      const statuses = await rig.store.db
        .selectFrom('webhook_deliveries')
        .select('status')
        .distinct()
        .execute();
      expect(statuses).toEqual([{ status: 'delivered' }]);
      console.log(
        `down with seed ${seed}: all there ${Math.round((rig.clock.now() - back) / MINUTE_MS)} min after`,
      );
    } finally {
      await receiver.close();
      await rig.close();
    }
  });
});
