import { describe, expect, it } from 'vitest';
import { newChatsOf, reachOutOf } from './mapping/standing.js';
import { ALICE, ALICE_JID, Fixture, NETWORK, NUMBER } from './testing/fixture.js';

const UNTIL = 4_102_444_800_000;

describe('what WhatsApp lets a number do', NETWORK, () => {
  const world = new Fixture();
  const told = () =>
    world.host.events.flatMap((event) => (event.type === 'standing' ? [event] : [])).slice(-2);
  const limit = (standing: Parameters<typeof world.network.phones.limit>[1]) =>
    world.network.phones.limit(NUMBER, standing);

  it('is told at the connection, when it changes, and once a message was refused for it', async () => {
    const { session, network, host } = world;
    await network.phones.addContact({ number: ALICE, name: 'Alice' });
    await limit({ newChats: { total: 50, used: 48, until: UNTIL, warning: 'SECOND_WARNING' } });
    await world.link();
    await expect.poll(() => host.events).toContainEqual({ type: 'standing', reachOut: { locked: false } });
    const newChats = { state: 'near', total: 50, used: 48, until: UNTIL };
    await expect.poll(() => host.events).toContainEqual({ type: 'standing', newChats });

    await limit({ lock: { until: UNTIL, cause: 'BIZ_QUALITY' } });
    await expect.poll(told).toEqual([
      { type: 'standing', reachOut: { locked: true, until: UNTIL, cause: 'biz_quality' } },
      { type: 'standing', newChats: { state: 'free' } },
    ]);

    const before = host.events.length;
    const id = session.newMessageId();
    await expect(
      session.send({ to: ALICE_JID, content: { type: 'text', text: 'hello' }, id }),
    ).rejects.toThrow('463');
    await expect
      .poll(() => host.events.slice(before))
      .toContainEqual({
        type: 'standing',
        reachOut: { locked: true, until: UNTIL, cause: 'biz_quality' },
      });
    await limit({});
    await session.send({
      to: ALICE_JID,
      content: { type: 'text', text: 'hello' },
      id: session.newMessageId(),
    });
  });
});

it('takes nothing from WhatsApp that is no count, no time and no word', () => {
  const odd = {
    total_quota: -1,
    used_quota: 1.5,
    cycle_end_timestamp: 'soon',
    capping_status: 'NEW',
  } as never;
  expect(newChatsOf(odd)).toEqual({ state: 'free' });
  const until = new Date(Number.NaN);
  const enforcementType = '<b>WORDS</b>' as never;
  expect(reachOutOf({ isActive: true, timeEnforcementEnds: until, enforcementType })).toEqual({
    locked: true,
  });
});
