import type { Schemas } from '@wagate/contract/types';
import { expect, it } from 'vitest';
import { describeLinked, GROUP, PHONE } from '../testing/domain/linked.js';
import { faultsOf } from '../testing/wire-schema.js';
import { healthAt } from './health.js';

const HOUR = 3_600_000;

it.each([
  ['nothing known', {}, { state: 'ok' }],
  ['free', { reachOut: { locked: false } }, { state: 'ok' }],
  ['counted', { newChats: { state: 'free', total: 50, used: 20, until: 900 } }, { state: 'ok', left: 30 }],
  [
    'few left',
    { newChats: { state: 'near', total: 50, used: 45, until: 900 } },
    { state: 'limited', left: 5, until: 900, reason: 'new_chat_limit' },
  ],
  [
    'none left, whatever is counted',
    { newChats: { state: 'spent', total: 50, used: 49 } },
    { state: 'limited', left: 0, reason: 'new_chat_limit' },
  ],
  ['a new round', { newChats: { state: 'spent', total: 50, used: 50, until: 100 } }, { state: 'ok' }],
  [
    'locked',
    { reachOut: { locked: true, until: 900 } },
    { state: 'locked', until: 900, reason: 'reachout_timelock' },
  ],
  ['a lock that is over', { reachOut: { locked: true, until: 100 } }, { state: 'ok' }],
  [
    'against the rules',
    { reachOut: { locked: true, cause: 'biz_quality' } },
    { state: 'restricted', reason: 'biz_quality' },
  ],
  [
    'a ban before all',
    { ban: { until: 900 }, reachOut: { locked: true } },
    { state: 'banned', until: 900, reason: 'temporary_ban' },
  ],
  ['banned for good', { ban: {} }, { state: 'banned', reason: 'ban' }],
  ['connected again', { ban: null }, { state: 'ok' }],
] as const)('%s', (_, facts, health) => {
  expect(healthAt(facts, 100)).toEqual(health);
});

describeLinked('how a number stands with WhatsApp', (world) => {
  const session = async () =>
    (await world.rig.call<Schemas['WASession']>('GET', `/sessions/${world.id}`)).body;
  const told = async () =>
    (await world.rig.events(world.id))
      .filter(({ type }) => type === 'session.health')
      .map(({ payload }) => payload);
  const send = (to: string) =>
    world.rig.call<Schemas['ApiError']>('POST', `/sessions/${world.id}/messages`, {
      body: { type: 'text', to, text: 'hello' },
    });

  it('is shown, told once, and over by itself', async () => {
    const { rig, phone } = world;
    expect((await session()).health).toEqual({ state: 'ok' });
    const until = rig.clock.now() + HOUR;
    const locked = { state: 'locked', until, reason: 'reachout_timelock' };
    for (let twice = 0; twice < 2; twice++)
      await phone.commit({ type: 'standing', reachOut: { locked: true, until } });
    const shown = await session();
    expect(shown.health).toEqual(locked);
    expect(faultsOf('WASession', shown)).toEqual([]);
    expect(await told()).toEqual([locked]);
    rig.clock.advance(HOUR);
    await expect.poll(told).toEqual([locked, { state: 'ok' }]);
    expect((await session()).health).toEqual({ state: 'ok' });
  });

  it('keeps one part while the other changes', async () => {
    const { phone } = world;
    await phone.commit({ type: 'standing', newChats: { state: 'near', total: 50, used: 45 } });
    await phone.commit({ type: 'standing', reachOut: { locked: false } });
    expect((await session()).health).toEqual({ state: 'limited', left: 5, reason: 'new_chat_limit' });
  });

  it('refuses what WhatsApp would, and lets the chats that there are go on', async () => {
    const { rig, phone } = world;
    await world.deliver({ type: 'text', text: 'hi' });
    await phone.commit({ type: 'standing', reachOut: { locked: true } });
    const refused = await send('4915122222222');
    expect([refused.status, refused.body.error]).toMatchObject([
      403,
      { code: 'forbidden', details: { reason: 'account_health', health: { state: 'locked' } } },
    ]);
    expect(phone.sent).toEqual([]);
    expect((await world.chats()).map(({ jid }) => jid)).toEqual([PHONE]);
    expect((await send(PHONE)).status).toBe(200);
    phone.groups.known.set(GROUP, { jid: GROUP });
    expect((await send(GROUP)).status).toBe(200);
    await phone.commit({ type: 'standing', reachOut: { locked: false } });
    expect((await send('4915122222222')).status).toBe(200);
    expect(rig.errors).toEqual([]);
  });

  it('tries nothing that waited when it was forbidden, and nothing again while it is', async () => {
    const { rig, phone } = world;
    const queue = (to: string, key: string, query = '?async=true') =>
      rig.call<Schemas['ApiError']>('POST', `/sessions/${world.id}/messages${query}`, {
        body: { type: 'text', to, text: 'hello' },
        headers: { 'idempotency-key': key },
      });
    const pace = { perMinute: 1, jitter: 0, perDay: 0 };
    await rig.call('PATCH', `/sessions/${world.id}`, { body: { pace } });
    await world.deliver({ type: 'text', text: 'hi' });
    await queue('4915122222221', 'first');
    await rig.settled(() => phone.sent.length === 1);
    await queue('4915122222222', 'stranger');
    await queue(PHONE, 'known');
    await phone.commit({ type: 'standing', reachOut: { locked: true } });
    // That it waits to be written to does not make anybody known.
    expect((await send('4915122222222')).status).toBe(403);
    rig.clock.advance(60_000);
    await rig.settled(() => phone.sent.length === 2);
    expect(phone.sent.map(({ to }) => to)).toEqual(['4915122222221@s.whatsapp.net', PHONE]);
    const error = 'WhatsApp does not let this number write first to people now.';
    expect(await world.messages('4915122222222@s.whatsapp.net')).toMatchObject([{ status: 'failed', error }]);
    expect((await queue('4915122222222', 'stranger', '')).status).toBe(403);
    await phone.commit({ type: 'standing', reachOut: { locked: false } });
    expect((await queue('4915122222222', 'stranger', '')).status).toBe(200);
  });

  it('says that the number is banned until it connects again', async () => {
    const { rig, phone } = world;
    const until = rig.clock.now() + HOUR;
    phone.emit({ type: 'closed', reason: 'banned', retry: false, until });
    await expect
      .poll(async () => (await session()).health)
      .toEqual({
        state: 'banned',
        until,
        reason: 'temporary_ban',
      });
    await rig.call('POST', `/sessions/${world.id}:start`);
    await expect.poll(async () => (await session()).health).toEqual({ state: 'ok' });
    expect(await told()).toEqual([{ state: 'banned', until, reason: 'temporary_ban' }, { state: 'ok' }]);
  });
});
