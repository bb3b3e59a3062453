import { describe, expect, it } from 'vitest';
import { apiKey, createGateway, ForbiddenError } from '../index.js';
import { buildEvent, textMessage } from '../testing/event-builder.js';
import { FakeClock, settle } from '../testing/fake-clock.js';
import { createFetchDouble, problem } from '../testing/fetch-double.js';
import { RealtimeDouble, type RealtimeDoubleOptions, unavailable } from '../testing/realtime-double.js';
import { realtime } from './feed.js';
import type { Feed, Gap, RealtimeStatus } from './types.js';

function setUp(habits: RealtimeDoubleOptions['habits'] = 'wagate') {
  const clock = new FakeClock();
  const double = new RealtimeDouble({ clock, habits });
  const fetch = createFetchDouble(double.responder);
  const gateway = createGateway({
    baseUrl: 'https://gateway.test',
    auth: apiKey('wa_k'),
    fetch,
    webSocket: double.webSocket,
    environment: clock,
  });
  const say = (id: string) =>
    double.publish(buildEvent('message', textMessage(id), { timestamp: clock.now() }));
  return { clock, double, fetch, gateway, say };
}

/** Reads in the background; `ids` grows. */
function read(feed: Feed, { ack = true } = {}) {
  const ids: string[] = [];
  const events: { ack(): void }[] = [];
  const done = (async () => {
    for await (const event of feed) {
      ids.push((event.payload as { waMessageId?: string }).waMessageId ?? event.event);
      events.push(event);
      if (ack) event.ack();
    }
  })();
  return { ids, events, done };
}

function gapsOf(feed: Feed): Gap[] {
  const gaps: Gap[] = [];
  feed.on('gap', (gap) => gaps.push(gap));
  return gaps;
}

it('a second loop beside the first is refused, and the first goes on', async () => {
  const { clock, gateway, say } = setUp();
  const feed = realtime(gateway);
  const first = read(feed);
  await clock.advance(10);
  await expect(read(feed).done).rejects.toMatchObject({ code: 'invalid_option' });
  say('m1');
  await settle();
  expect(first.ids).toEqual(['m1']);
  feed.close();
  await first.done;
});

describe('the states of a feed', () => {
  it('goes from minting over connecting to live, and waits after a cut until the moment it names', async () => {
    const { clock, double, gateway } = setUp();
    const feed = realtime(gateway);
    const states = [feed.status.get().state];
    feed.status.subscribe(() => states.push(feed.status.get().state));
    await clock.advance(10);
    expect(states).toEqual(['minting', 'connecting', 'live']);
    double.cut('close');
    await settle();
    const { state, retryAt, since } = feed.status.get();
    expect(state).toBe('waiting');
    expect(since).toBe(clock.now() - 5);
    expect(retryAt).toBeLessThanOrEqual(clock.now() + 5_000);
    await clock.advance(retryAt! - clock.now() - 1);
    expect(feed.status.get().state).toBe('waiting');
    await clock.advance(20);
    expect(feed.status.get().state).toBe('live');
    feed.close();
    expect(feed.status.get().state).toBe('closed');
    await clock.advance(2_000);
    expect(double.open).toBe(0);
    expect(clock.pending).toBe(0);
  });

  it('takes silence for death within 30 seconds, at a heartbeat every 20', async () => {
    const { clock, double, gateway } = setUp();
    const feed = realtime(gateway);
    await clock.advance(10);
    double.cut('half-open');
    await clock.advance(27_000);
    expect(feed.status.get().state).toBe('live');
    await clock.advance(1_100);
    expect(feed.status.get()).toMatchObject({ state: 'waiting', error: { code: 'timeout' } });
    expect(double.open).toBe(0);
  });

  it('reconnects at once when the network or the reader comes back', async () => {
    const { clock, double, gateway } = setUp();
    const feed = realtime(gateway);
    await clock.advance(10);
    double.cut('close');
    await settle();
    clock.wake();
    await clock.advance(10);
    expect(feed.status.get().state).toBe('live');
    double.cut('half-open');
    await clock.advance(10_000);
    clock.wake();
    expect(feed.status.get().state).toBe('live');
    await clock.advance(20_000);
    clock.wake();
    await clock.advance(10);
    expect(double.live).toBe(1);
  });

  it('looks at the clock when the machine was asleep, also where nothing tells of that', async () => {
    const { clock, double, gateway } = setUp();
    const feed = realtime(gateway);
    await clock.advance(21_000);
    const lastFrame = clock.now() - 21_000 + 20_005;
    const states: RealtimeStatus[] = [];
    feed.status.subscribe(() => states.push(feed.status.get()));
    double.cut('half-open');
    clock.sleep(3_600_000);
    await clock.advance(5_000);
    // What is on show is as old as the last frame, and it comes back without a wait.
    expect(states[0]).toMatchObject({ state: 'waiting', since: lastFrame, error: { code: 'timeout' } });
    expect(states[1]).toMatchObject({ state: 'minting', since: lastFrame });
    await clock.advance(10);
    expect(feed.status.get()).toEqual({ state: 'live', since: expect.any(Number) });
    expect(feed.status.get().since).toBeGreaterThan(lastFrame + 3_600_000);
  });

  it('does not let go of a connection that speaks when the machine slept a moment', async () => {
    const { clock, double, gateway } = setUp();
    const feed = realtime(gateway);
    await clock.advance(1_000);
    clock.sleep(20_000);
    await clock.advance(5_000);
    expect(feed.status.get().state).toBe('live');
    expect(double.mints).toHaveLength(1);
  });

  it('names the last frame as the time since when it is broken, through every attempt', async () => {
    const { clock, double, gateway } = setUp();
    const feed = realtime(gateway);
    const born = clock.now();
    await clock.advance(45_000);
    double.cut('half-open');
    for (let i = 0; i < 10; i++) double.refusals.push(unavailable);
    const seen = new Set<string>();
    feed.status.subscribe(() => {
      const { state, since } = feed.status.get();
      seen.add(state);
      expect(since).toBe(born + 40_005);
    });
    await clock.advance(40_000);
    expect([...seen]).toEqual(['waiting', 'minting']);
  });

  it('asks once when several things tell that it is back', async () => {
    const { clock, double, gateway } = setUp();
    const feed = realtime(gateway);
    await clock.advance(10);
    double.cut('half-open');
    clock.sleep(60_000);
    for (let i = 0; i < 3; i++) clock.wake();
    await clock.advance(10);
    expect(feed.status.get().state).toBe('live');
    expect(double.mints).toHaveLength(2);
  });

  it('keeps away as long as the gateway asked for, whoever is back', async () => {
    const { clock, double, gateway } = setUp();
    double.refusals.push(() => problem(429, 'rate_limited', { retryAfterSeconds: 90 }));
    const feed = realtime(gateway);
    await clock.advance(1);
    clock.wake();
    await clock.advance(60_000);
    clock.wake();
    await clock.advance(10);
    expect(feed.status.get().state).toBe('waiting');
    await clock.advance(30_000);
    expect(feed.status.get().state).toBe('live');
  });

  it('asks anew when it wakes in the middle of asking, and hears the last answer alone', async () => {
    const { clock, double, gateway, say } = setUp('production');
    const asked: ((known: ReadonlySet<string>) => void)[] = [];
    Object.assign(gateway, {
      extensions: () => new Promise<ReadonlySet<string>>((resolve) => asked.push(resolve)),
    });
    say('a');
    const feed = realtime(gateway, { since: double.log[0]!.id });
    const { ids } = read(feed);
    await clock.advance(30_000);
    clock.wake();
    await settle();
    expect(asked.length).toBeGreaterThan(1);
    for (const answer of asked.reverse()) answer(new Set());
    await clock.advance(10);
    say('b');
    await settle();
    expect(ids).toEqual(['b']);
    expect(double.mints).toHaveLength(1);
    expect(feed.status.get().state).toBe('live');
  });

  it('does not wait for a socket that never opens', async () => {
    const clock = new FakeClock();
    const double = new RealtimeDouble({ clock, latency: () => 1e9 });
    const gateway = createGateway({
      baseUrl: 'https://gateway.test',
      auth: apiKey('k'),
      fetch: createFetchDouble(double.responder),
      webSocket: double.webSocket,
      environment: clock,
    });
    const feed = realtime(gateway);
    await clock.advance(15_001);
    expect(feed.status.get().state).toBe('waiting');
    expect(double.open).toBe(0);
  });

  it.each([
    [403, 'forbidden'],
    [401, 'unauthorized'],
    [404, 'not_found'],
  ])('is closed for good by a %i, and the loop throws it', async (status, code) => {
    const { clock, double, gateway } = setUp();
    double.refusals.push(() => problem(status, code));
    const feed = realtime(gateway);
    const { done } = read(feed);
    const failed = done.catch((error: unknown) => error);
    await clock.advance(10);
    expect(await failed).toMatchObject({ code });
    expect(feed.status.get()).toMatchObject({ state: 'closed', error: { code } });
    await clock.advance(60_000);
    expect(double.mints).toHaveLength(0);
  });

  it('waits as long as a refused mint asks', async () => {
    const { clock, double, gateway } = setUp();
    double.refusals.push(() => problem(429, 'rate_limited', { retryAfterSeconds: 90 }));
    const feed = realtime(gateway);
    await clock.advance(1);
    expect(feed.status.get().retryAt).toBe(clock.now() - 1 + 90_000);
  });

  it('ends the loop when its signal is aborted, and leaves nothing on it', async () => {
    const { clock, gateway } = setUp();
    const controller = new AbortController();
    const feed = realtime(gateway, { signal: controller.signal });
    const { done } = read(feed);
    await clock.advance(10);
    controller.abort();
    await done;
    expect(feed.status.get().state).toBe('closed');
    const late = realtime(gateway, { signal: controller.signal });
    await read(late).done;
  });

  it('lets the socket go when the loop is left', async () => {
    const { clock, double, gateway, say } = setUp();
    const feed = realtime(gateway);
    const loop = (async () => {
      for await (const event of feed) {
        event.ack();
        break;
      }
    })();
    await clock.advance(10);
    say('a');
    await loop;
    await clock.advance(1_500);
    expect(double.open).toBe(0);
  });
});

describe('sharing', () => {
  it('opens one socket for all feeds of a scope, each with its own filter', async () => {
    const { clock, double, gateway, say } = setUp();
    const messages = realtime(gateway, { events: ['message'] });
    const statuses = realtime(gateway, { events: ['session.status'] });
    const first = read(messages);
    const second = read(statuses);
    await clock.advance(10);
    say('a');
    double.publish(buildEvent('session.status', { status: 'working' }, { timestamp: clock.now() }));
    await settle();
    expect(first.ids).toEqual(['a']);
    expect(second.ids).toEqual(['session.status']);
    expect(double.mints).toEqual([{ scope: 'organization' }]);
    messages.close();
    await clock.advance(5_000);
    expect(double.live).toBe(1);
    statuses.close();
    await clock.advance(5_000);
    expect(double.open).toBe(0);
  });

  it('is the same however the scope is written, and ends with the last who listens', async () => {
    const { clock, double, gateway } = setUp();
    const feeds = [realtime(gateway), realtime(gateway, { scope: 'organization' })];
    await clock.advance(10);
    expect(double.mints).toEqual([{ scope: 'organization' }]);
    // Such as a button calls it.
    for (const { close } of feeds) (close as (event: unknown) => void)({ state: 'live', since: 0 });
    expect(feeds.map(({ status }) => status.get())).toEqual(
      feeds.map(() => ({ state: 'closed', since: clock.now() })),
    );
    await clock.advance(2_000);
    expect(double.open).toBe(0);
  });

  it('opens another for a scope, and for a feed that resumes', async () => {
    const { clock, double, gateway, say } = setUp();
    realtime(gateway);
    await clock.advance(10);
    say('a');
    realtime(gateway, { scope: 'session', session: 'sess_1' });
    const resumed = read(realtime(gateway, { since: double.log[0]!.id }));
    await clock.advance(10);
    say('b');
    await settle();
    expect(double.mints).toEqual([
      { scope: 'organization' },
      { scope: 'session', session: 'sess_1' },
      { scope: 'organization', since: double.log[0]!.id },
    ]);
    expect(resumed.ids).toEqual(['b']);
  });
});

describe('the cursor', () => {
  it('stays until an event is acknowledged, and never passes one that is not', async () => {
    const { clock, double, gateway, say } = setUp();
    const feed = realtime(gateway, { events: ['message'] });
    const { events } = read(feed, { ack: false });
    await clock.advance(10);
    for (const id of ['a', 'b', 'c']) say(id);
    await settle();
    expect(feed.cursor).toBeUndefined();
    events[1]!.ack();
    expect(feed.cursor).toBeUndefined();
    events[0]!.ack();
    expect(feed.cursor).toBe(double.log[1]!.id);
    events[0]!.ack();
    expect(feed.cursor).toBe(double.log[1]!.id);
    double.publish(
      buildEvent('message.status', { chatJid: 'c', messageIds: [], status: 'read', timestamp: 1 }),
    );
    expect(feed.cursor).toBe(double.log[1]!.id);
    events[2]!.ack();
    expect(feed.cursor).toBe(double.log[3]!.id);
  });

  it('never names an event that a gateway does not log', async () => {
    const { clock, double, gateway, say } = setUp();
    const feed = realtime(gateway);
    read(feed);
    await clock.advance(10);
    say('a');
    double.publish(buildEvent('auth.qr', { code: 'secret' }), { logged: false });
    await settle();
    expect(feed.cursor).toBe(double.log[0]!.id);
    double.cut('close');
    await clock.advance(10_000);
    expect(double.mints.at(-1)!.since).toBe(double.log[0]!.id);
  });

  it('loses nothing over a reader that dies before it acknowledges', async () => {
    const { clock, gateway, say } = setUp();
    const handled = new Set<string>();
    let cursor: string | undefined;
    let expected = 0;
    for (let life = 0; life < 20; life++) {
      const feed: Feed = realtime(gateway, { since: cursor, events: ['message'] });
      let left = 1 + (life % 4);
      const reading = (async () => {
        for await (const event of feed) {
          if (left-- === 0) return;
          handled.add((event.payload as { waMessageId: string }).waMessageId);
          event.ack();
        }
      })();
      await clock.advance(10);
      for (let i = 0; i < 3; i++) say(`m${expected++}`);
      await settle();
      cursor = feed.cursor;
      feed.close();
      await reading;
    }
    const last = read(realtime(gateway, { since: cursor, events: ['message'] }));
    await clock.advance(100);
    for (const id of last.ids) handled.add(id);
    expect(handled.size).toBe(expected);
  });
});

describe('gaps', () => {
  it('reports one when the connection was lost before any event gave a place', async () => {
    const { clock, double, gateway } = setUp();
    const feed = realtime(gateway);
    const gaps = gapsOf(feed);
    await clock.advance(10);
    double.cut('close');
    await clock.advance(10_000);
    expect(gaps).toEqual([{ reason: 'no_cursor', after: undefined, at: expect.any(Number) }]);
  });

  it('reports one when the gateway calls the place expired, and goes on from now', async () => {
    const { clock, double, gateway, say } = setUp();
    const feed = realtime(gateway, { since: 'evt_unknown' });
    const gaps = gapsOf(feed);
    const { ids } = read(feed);
    await clock.advance(50);
    expect(gaps.map(({ reason }) => reason)).toEqual(['cursor_expired']);
    say('a');
    await settle();
    expect(ids).toEqual(['a']);
    expect(double.mints.map(({ since }) => since)).toEqual(['evt_unknown', undefined]);
  });

  it.each([
    ['one when the replay fails three times in a row', 0, ['replay_failed']],
    ['none when it fails now and then', 31_000, []],
  ])('reports %s', async (_, between, expected) => {
    const { clock, double, gateway, say } = setUp();
    const feed = realtime(gateway);
    const gaps = gapsOf(feed);
    await clock.advance(10);
    say('a');
    for (let i = 0; i < 3; i++) {
      double.frame(JSON.stringify({ event: 'error', error: 'replay_failed' }));
      await settle();
      await clock.advance(feed.status.get().retryAt! - clock.now() + 20 + between);
      expect(feed.status.get().state).toBe('live');
    }
    expect(gaps.map(({ reason }) => reason)).toEqual(expected);
  });

  it.each([
    ['no json'],
    ['{"event":5}'],
    ['{"event":"message"}'],
    ['null'],
    [new ArrayBuffer(8)],
    ['{"id":"evt_1","event":5,"payload":{}}'],
    ...Object.getOwnPropertyNames(Object.prototype).map((event): [string] => [JSON.stringify({ event })]),
  ])('reports one for the frame %s, and lives on', async (frame) => {
    const { clock, double, gateway, say } = setUp();
    const feed = realtime(gateway);
    const gaps = gapsOf(feed);
    const { ids } = read(feed);
    await clock.advance(10);
    double.frame(frame);
    say('a');
    await settle();
    expect(gaps.map(({ reason }) => reason)).toEqual(['unreadable_frame']);
    expect(ids).toEqual(['a']);
  });

  it('gives out events it does not know, and frames of 10 MB', async () => {
    const { clock, double, gateway } = setUp();
    const feed = realtime(gateway);
    const { ids } = read(feed);
    await clock.advance(10);
    double.frame(
      JSON.stringify({ ...buildEvent('message', textMessage('x')), event: 'moon.rise', payload: { a: 1 } }),
    );
    double.frame(JSON.stringify(buildEvent('message', textMessage('big', { body: 'x'.repeat(1e7) }))));
    await settle();
    expect(ids).toEqual(['moon.rise', 'big']);
  });
});

describe('a gateway that replays at most 200 and says nothing', () => {
  it('is paged until caught up', async () => {
    const { clock, double, gateway, say } = setUp('production');
    const feed = realtime(gateway);
    const gaps = gapsOf(feed);
    const { ids } = read(feed);
    await clock.advance(10);
    say('m0');
    double.cut('close');
    for (let i = 1; i <= 1_234; i++) say(`m${i}`);
    await clock.advance(10_000);
    expect(ids).toEqual(Array.from({ length: 1_235 }, (_, i) => `m${i}`));
    expect(double.mints).toHaveLength(1 + 7);
    expect(gaps).toEqual([]);
  });

  it('replays from the oldest for a place it does not know: what is old is not given out again', async () => {
    const { clock, double, gateway, say } = setUp('production');
    for (let i = 0; i < 450; i++) say(`old${i}`);
    await clock.advance(3_600_000);
    const since = `${buildEvent('message', textMessage('lost'), { timestamp: clock.now() }).id}`;
    await clock.advance(120_000);
    say('new');
    const feed = realtime(gateway, { since });
    const { ids } = read(feed);
    await clock.advance(5_000);
    expect(ids).toEqual(['new']);
    expect(double.mints.length).toBeGreaterThan(2);
  });

  it('cannot vouch for a place that is a day old', async () => {
    const { clock, gateway, say } = setUp('production');
    say('a');
    const since = buildEvent('message', textMessage('b'), { timestamp: clock.now() }).id;
    await clock.advance(25 * 3_600_000);
    const feed = realtime(gateway, { since });
    const gaps = gapsOf(feed);
    await clock.advance(100);
    expect(gaps.map(({ reason }) => reason)).toEqual(['cursor_expired']);
  });

  it('is not followed for ever when it gives the same page again and again', async () => {
    const { clock, double, gateway, say } = setUp('production');
    const feed = realtime(gateway);
    const gaps = gapsOf(feed);
    await clock.advance(10);
    for (let i = 0; i < 200; i++) say(`m${i}`);
    const stuck = double.log.slice();
    double.cut('close');
    double.options.overlap = () => 1e9;
    await clock.advance(20_000);
    expect(stuck).toHaveLength(200);
    expect(gaps.map(({ reason }) => reason)).toEqual(['replay_failed']);
    expect(double.mints.length).toBeLessThan(6);
    expect(feed.status.get().state).toBe('live');
  });
});

describe('a herd', () => {
  it('of 300 clients comes back spread: at most 5 % in any 100 ms', async () => {
    for (const seed of [1, 2, 3]) {
      const times: number[] = [];
      const clock = new FakeClock({ seed });
      const double = new RealtimeDouble({ clock });
      for (let i = 0; i < 300; i++) {
        const gateway = createGateway({
          baseUrl: 'https://gateway.test',
          auth: apiKey('k'),
          fetch: createFetchDouble((request) => {
            if (request.path.endsWith('/ticket')) times.push(clock.now());
            return double.responder(request);
          }),
          webSocket: double.webSocket,
          environment: clock,
        });
        realtime(gateway);
      }
      await clock.advance(100);
      times.length = 0;
      double.cut('close');
      await clock.advance(10_000);
      expect(times).toHaveLength(300);
      const most = Math.max(
        ...times.map((from) => times.filter((at) => at >= from && at < from + 100).length),
      );
      expect(most).toBeLessThanOrEqual(15);
    }
  }, 60_000);
});

describe('a closed feed', () => {
  it('throws typed errors', async () => {
    const { clock, double, gateway } = setUp();
    double.refusals.push(() => problem(403, 'forbidden', undefined, 'missing required capability: events'));
    const failed = read(realtime(gateway)).done.catch((error: unknown) => error);
    await clock.advance(10);
    expect(await failed).toBeInstanceOf(ForbiddenError);
  });
});
