import type { Schemas } from '@wagate/contract/types';
import { expect, it } from 'vitest';
import { describeLinked, PHONE } from '../testing/domain/linked.js';
import { faultsOf } from '../testing/wire-schema.js';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

describeLinked('a pace for what is sent async', (world) => {
  const session = async () =>
    (await world.rig.call<Schemas['WASession']>('GET', `/sessions/${world.id}`)).body;
  const setPace = (pace: unknown) =>
    world.rig.call('PATCH', `/sessions/${world.id}`, { body: { pace, ratePerMin: 0, ratePerHour: 0 } });
  const send = (count: number, query = '?async=true') =>
    Promise.all(
      Array.from({ length: count }, (_, n) =>
        world.rig.call('POST', `/sessions/${world.id}/messages${query}`, {
          body: { type: 'text', to: PHONE, text: `number ${n}` },
        }),
      ),
    );
  const sent = (count: number) => world.rig.settled(() => world.phone.sent.length === count);
  const queue = async () => (await session()).queue;
  const rests = async (queued: Schemas['SendQueue'] | undefined) => {
    await expect.poll(queue).toEqual(queued);
    // Nothing goes before its time.
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
    return world.phone.sent.length;
  };

  it('lets them go evenly, shows the queue, and does not hold up what somebody waits for', async () => {
    const { rig } = world;
    expect((await setPace({ perMinute: 4, jitter: 0, perDay: 0 })).status).toBe(200);
    const start = rig.clock.now();
    await send(3);
    await sent(1);
    expect(await rests({ waiting: 2, nextAt: start + 15_000 })).toBe(1);
    const shown = await session();
    expect(shown.pace).toEqual({ perMinute: 4, jitter: 0, perDay: 0 });
    expect(faultsOf('WASession', shown)).toEqual([]);
    const other = await rig.call('POST', `/sessions/${world.id}/messages`, {
      body: { type: 'text', to: '4915133333333', text: 'at once' },
    });
    expect(other.status).toBe(200);
    rig.clock.advance(14_999);
    expect(await rests({ waiting: 2, nextAt: start + 15_000 })).toBe(2);
    rig.clock.advance(1);
    await sent(3);
    rig.clock.advance(15_000);
    await sent(4);
    expect(await queue()).toBeUndefined();
  });

  it('lets so many go in a day, and the rest on the next', async () => {
    const { rig } = world;
    await setPace({ perMinute: 0, jitter: 0, perDay: 2 });
    const start = rig.clock.now();
    await send(5);
    await sent(2);
    expect(await rests({ waiting: 3, nextAt: start + DAY })).toBe(2);
    rig.clock.advance(DAY);
    await sent(4);
    expect(await rests({ waiting: 1, nextAt: start + 2 * DAY })).toBe(4);
  });

  it('takes another pace at once, and none', async () => {
    const { rig } = world;
    await setPace({ perMinute: 1, jitter: 0.5, perDay: 0 });
    await send(4);
    await sent(1);
    await rests({ waiting: 3, nextAt: rig.clock.now() + MINUTE });
    await setPace({ perMinute: 6, jitter: 0, perDay: 0 });
    await sent(2);
    await setPace({ perMinute: 0, jitter: 0, perDay: 0 });
    await sent(4);
    expect(await session()).not.toHaveProperty('pace');
  });

  it('does not let go what was taken back, connected or not, and not by its key either', async () => {
    const { rig, phone } = world;
    await setPace({ perMinute: 1, jitter: 0, perDay: 0 });
    const post = async (body: object, key: string) => {
      const headers = { 'idempotency-key': key };
      const asked = { body: { to: PHONE, ...body }, headers };
      return (
        await rig.call<Schemas['SendResult']>('POST', `/sessions/${world.id}/messages?async=true`, asked)
      ).body;
    };
    const takeBack = (id = '') =>
      rig.call('DELETE', `/sessions/${world.id}/messages/${id}`, { body: { chat: PHONE } });
    const media = { data: 'iVBORw0KGgo=' };
    const kept = await post({ type: 'text', text: 'kept' }, 'a');
    const text = await post({ type: 'text', text: 'regretted' }, 'b');
    const album = await post({ type: 'album', medias: [media, media] }, 'c');
    await post({ type: 'text', text: 'after' }, 'd');
    await sent(1);
    expect((await takeBack(text.waMessageId)).status).toBe(200);
    await rig.call('POST', `/sessions/${world.id}:stop`);
    for (let twice = 0; twice < 2; twice++) expect((await takeBack(album.waMessageId)).status).toBe(200);
    expect(await queue()).toMatchObject({ waiting: 1 });
    await rig.call('POST', `/sessions/${world.id}:start`);
    rig.clock.advance(MINUTE);
    await sent(2);
    expect(phone.sent.map(({ text }) => text)).toEqual(['kept', 'after']);
    const shown = await world.messages(PHONE);
    expect(shown.filter(({ deleted }) => deleted)).toHaveLength(4);
    expect(shown.find(({ waMessageId }) => waMessageId === kept.waMessageId)).toMatchObject({
      status: 'sent',
    });
    expect((await world.told()).filter(({ type }) => type === 'message.revoked')).toHaveLength(4);
    expect(await post({ type: 'text', text: 'regretted' }, 'b')).toMatchObject({
      waMessageId: text.waMessageId,
      status: 'failed',
      replayed: true,
    });
    expect(await rig.store.db.selectFrom('outbox_files').selectAll().execute()).toEqual([]);
  });

  it('refuses what is no pace', async () => {
    for (const pace of [
      { perMinute: -1, jitter: 0, perDay: 0 },
      { perMinute: 1 },
      { perMinute: 1, jitter: 2, perDay: 0 },
      4,
    ])
      expect((await setPace(pace)).status, JSON.stringify(pace)).toBe(400);
  });
});
