import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Grant } from '../options.js';
import { PAGE, type Stand, stand } from '../testing/stand.js';

let at: Stand;
beforeAll(async () => {
  at = await stand();
});
afterAll(() => at.close());

type Frame = {
  event: string;
  id?: string;
  session?: string;
  payload?: Record<string, unknown>;
  error?: string;
};

const ticketOf = async (token: string, body: object = {}) => {
  const response = await at.call('POST', '/realtime/ticket', token, { body: JSON.stringify(body) });
  expect(response.status).toBe(201);
  return (await response.json()) as { ticket: string; url: string };
};

const open = (ticket: string, headers: Record<string, string> = {}) =>
  at.call('GET', '/realtime', undefined, { headers: { authorization: `Bearer ${ticket}`, ...headers } });

/** A stream as its page reads it. */
async function listen(grant: Partial<Grant>, body?: object) {
  const { ticket } = await ticketOf(await at.token(grant), body);
  const response = await open(ticket);
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'application/x-ndjson; charset=utf-8',
  ]);
  const frames: Frame[] = [];
  let over = false;
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  void (async () => {
    let rest = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const lines = (rest + value).split('\n');
      rest = lines.pop()!;
      frames.push(...lines.map((line) => JSON.parse(line)));
    }
    over = true;
  })();
  await expect.poll(() => frames[0]?.event).toBe('connected');
  return { frames, isOver: () => over, cancel: () => reader.cancel(), ticket };
}

const events = (frames: Frame[]) => frames.filter(({ id }) => id).map(({ event }) => event);

describe('events through the broker', () => {
  it('are those of the token’s sessions, and of what it may hear', async () => {
    const { world } = at.upstream;
    const [desk, orders, stall] = ['Front desk', 'Wholesale orders', 'Deliveries'].map(
      (label) => world.sessionCalled(label).id,
    );
    const viewer = await listen({ sessions: [desk!, orders!], can: ['view'] });
    const pairer = await listen({ sessions: [stall!], can: ['pair'] });
    const one = await listen({ sessions: ['*'], can: ['view', 'pair'] }, { scope: 'session', session: desk });
    const picky = await listen({ sessions: ['*'], can: ['view'] }, { events: ['message'] });
    world.qr(stall!);
    world.receive(stall!, { from: 'marta', body: 'Elsewhere.' });
    world.receive(orders!, { from: 'marta', body: 'Beans.' });
    world.receive(desk!, { from: 'marta', body: 'Landed.' });
    await expect.poll(() => viewer.frames.at(-1)?.payload?.body).toBe('Landed.');
    await expect.poll(() => picky.frames.at(-1)?.payload?.body).toBe('Landed.');
    expect(viewer.frames.slice(1).map(({ session }) => session)).toEqual([orders, desk]);
    await expect.poll(() => events(pairer.frames)).toContain('auth.qr');
    expect(events(pairer.frames)).not.toContain('message');
    expect(events(viewer.frames)).not.toContain('auth.qr');
    expect(one.frames.slice(1).map(({ session }) => session)).toEqual([desk]);
    expect(new Set(events(picky.frames))).toEqual(new Set(['message']));
    // Nobody is left listening for pages that have gone.
    for (const stream of [viewer, pairer, one, picky]) await stream.cancel();
    await at.clock.advance(1_000);
    await expect.poll(() => at.upstream.sockets).toBe(0);
  });

  it('go on after the event that the page had last', async () => {
    const { world } = at.upstream;
    const desk = world.sessionCalled('Front desk').id;
    const first = await listen({ sessions: [desk], can: ['view'] });
    world.receive(desk, { from: 'marta', body: 'One.' });
    await expect.poll(() => first.frames.at(-1)?.payload?.body).toBe('One.');
    await first.cancel();
    world.receive(desk, { from: 'marta', body: 'Two.' });
    const next = await listen({ sessions: [desk], can: ['view'] }, { since: first.frames.at(-1)!.id });
    await expect.poll(() => next.frames.at(-1)?.payload?.body).toBe('Two.');
    expect(next.frames.slice(1).map(({ payload }) => payload?.body)).toEqual(['Two.']);
    await next.cancel();
  });

  it('end with the token, and when it is revoked', async () => {
    const { world } = at.upstream;
    const desk = world.sessionCalled('Front desk').id;
    const hers = await listen({ sessions: [desk], can: ['view'], user: { id: 'bea' } });
    const first = await listen({ sessions: [desk], can: ['view'] });
    await at.embed.revoke({ user: 'bea' });
    await expect.poll(hers.isOver).toBe(true);
    await at.clock.advance(20_000);
    expect(first.frames.map(({ event }) => event)).toContain('ping');
    // The gateway is not heard any more: nobody says that it is.
    await at.clock.advance(579_000);
    expect(first.frames.filter(({ event }) => event === 'ping')).toHaveLength(1);
    expect(first.isOver()).toBe(false);
    await at.clock.advance(1_000);
    await expect.poll(first.isOver).toBe(true);
  });
});

describe('a ticket', () => {
  it('opens one stream, within its time, by its header alone', async () => {
    const { ticket, url } = await ticketOf(await at.token({ can: ['view'] }));
    expect(url).not.toContain(ticket);
    expect((await open(ticket, { origin: 'https://evil.example' })).status).toBe(403);
    const fresh = (await ticketOf(await at.token({ can: ['view'] }))).ticket;
    const opened = await open(fresh, { origin: PAGE });
    expect(opened.status).toBe(200);
    expect((await open(fresh)).status).toBe(401);
    await opened.body!.cancel();
    const late = (await ticketOf(await at.token({ can: ['view'] }))).ticket;
    at.clock.sleep(30_000);
    expect((await open(late)).status).toBe(401);
    const [third, token] = [(await ticketOf(await at.token({ can: ['view'] }))).ticket, await at.token({})];
    expect((await at.call('GET', `/realtime?ticket=${third}`)).status).toBe(401);
    expect((await open(token)).status).toBe(401);
    expect((await open(`rt_${token}`)).status).toBe(401);
    expect((await at.call('GET', '/sessions', third)).status).toBe(401);
    // Revoked in between, it opens nothing.
    const revoked = (await ticketOf(await at.token({ can: ['view'], user: { id: 'cem' } }))).ticket;
    await at.embed.revoke({ user: 'cem' });
    expect((await open(revoked)).status).toBe(401);
  });
});
