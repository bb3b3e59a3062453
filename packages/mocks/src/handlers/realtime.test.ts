import { afterEach, describe, expect, it } from 'vitest';
import { NOW, startMock } from '../testing/start-mock.js';
import type { MockOptions } from './options.js';

let mock: ReturnType<typeof startMock>;
afterEach(() => mock.close());

interface Frame {
  event: string;
  id?: string;
  session?: string;
  payload?: Record<string, unknown>;
  count?: number;
  error?: string;
}

async function open(request: object = {}, headers: object = {}) {
  const { body } = await mock.call('/realtime/ticket', { body: request, headers });
  return connect(body.url);
}

function connect(url: string) {
  const socket = new WebSocket(url);
  const frames: Frame[] = [];
  const closed = new Promise<void>((resolve) => {
    socket.addEventListener('close', () => resolve());
  });
  socket.addEventListener('message', ({ data }) => frames.push(JSON.parse(data)));
  const until = (count: number) => expect.poll(() => frames.length).toBeGreaterThanOrEqual(count);
  return { socket, frames, until, closed };
}

const start = (options: Partial<MockOptions> = {}) => {
  mock = startMock(options);
  return mock.world;
};

describe('the realtime socket', () => {
  it('greets, and tells what happens in the own organization', async () => {
    const world = start();
    const { frames, until, socket } = await open();
    await until(1);
    expect(frames[0]).toEqual({ event: 'connected', heartbeatSeconds: 20, timestamp: NOW });
    const bakery = world.data.sessions.find(({ label }) => label === 'Bakery counter');
    world.setStatus(bakery?.id ?? '', 'starting');
    const { id } = world.sessionCalled('Front desk');
    world.receive(id, { from: 'marta', body: 'Landed.' });
    await until(2);
    expect(frames[1]).toMatchObject({ event: 'message', session: id, payload: { body: 'Landed.' } });
    expect(frames).toHaveLength(2);
    socket.close();
  });

  it('keeps to the events and the session that the ticket names', async () => {
    const world = start();
    const { id } = world.sessionCalled('Deliveries');
    const { frames, until, socket } = await open({ scope: 'session', session: id, events: ['auth.qr'] });
    await until(1);
    world.qr(id);
    world.receive(world.sessionCalled('Front desk').id, { from: 'dev', body: 'Hi' });
    world.setStatus(id, 'failed');
    world.qr(id);
    await until(3);
    expect(frames.map(({ event }) => event)).toEqual(['connected', 'auth.qr', 'auth.qr']);
    socket.close();
  });

  it('tells a key that is confined to sessions of these alone, whatever it asks for', async () => {
    const world = start();
    const mine = world.sessionCalled('Front desk').id;
    const other = world.sessionCalled('Returns').id;
    const { body: made } = await mock.call('/api-keys', {
      body: { name: 'Till 2', permissions: ['read', 'events'], sessions: [mine] },
    });
    const asKey = { Authorization: `Bearer ${made.key}` };
    world.receive(mine, { from: 'dev', body: 'seen' });
    const since = world.events.all().at(-1)?.id;
    for (const session of [other, mine]) world.receive(session, { from: 'dev', body: 'missed' });
    const { frames, until, socket } = await open({ since }, asKey);
    await until(3);
    for (const session of [other, mine]) world.receive(session, { from: 'dev', body: 'live' });
    await until(4);
    expect(frames.slice(1).map(({ event, session }) => session ?? event)).toEqual([
      mine,
      'replay_complete',
      mine,
    ]);
    socket.close();
    const ask = async (body: object, headers: object = asKey) => {
      const answer = await mock.call('/realtime/ticket', { body, headers });
      return [answer.status, answer.body.error?.details?.errors];
    };
    expect(await ask({ scope: 'session', session: other })).toEqual([404, undefined]);
    expect(await ask({ session: other })).toEqual([404, undefined]);
    const error = 'goes with the scope "session" only (body.session)';
    expect(await ask({ session: mine })).toEqual([400, [error]]);
    expect(await ask({ session: other }, {})).toEqual([400, [error]]);
    expect((await ask({ scope: 'session', session: mine }))[0]).toBe(201);
  });

  it('brings a plain gateway’s caller everything when a session is named beside no scope', async () => {
    const world = start({ plain: true });
    const { frames, until, socket } = await open({ session: world.sessionCalled('Returns').id });
    await until(1);
    const { id } = world.sessionCalled('Front desk');
    world.receive(id, { from: 'dev', body: 'Hi' });
    await until(2);
    expect(frames[1]).toMatchObject({ event: 'message', session: id });
    socket.close();
  });

  it('replays what was missed, then says so; a place that is gone is an error', async () => {
    const world = start();
    const { id } = world.sessionCalled('Front desk');
    for (const body of ['one', 'two', 'three']) world.receive(id, { from: 'dev', body });
    const since = world.events.all()[0]?.id;
    const { frames, until, socket } = await open({ since });
    await until(4);
    expect(frames.slice(1).map(({ payload, event }) => payload?.body ?? event)).toEqual([
      'two',
      'three',
      'replay_complete',
    ]);
    expect(frames[3]).toMatchObject({ count: 2, truncated: false });
    socket.close();
    const lost = await open({ since: 'evt_unknown' });
    await lost.until(2);
    expect(lost.frames[1]).toEqual({ event: 'error', error: 'cursor_expired' });
    lost.socket.close();
  });

  it('takes a ticket once', async () => {
    start();
    const { body } = await mock.call('/realtime/ticket', { body: {} });
    const first = connect(body.url);
    await first.until(1);
    const second = connect(body.url);
    await second.closed;
    expect(second.frames).toEqual([]);
    first.socket.close();
  });

  it('goes away with the network, and stays away while it is down', async () => {
    const world = start();
    const first = await open();
    await first.until(1);
    mock.options.socketDown = true;
    world.disconnect();
    await first.closed;
    await expect.poll(() => world.events.open).toBe(0);
    const second = await open();
    await second.closed;
    expect(second.frames).toEqual([]);
  });
});
