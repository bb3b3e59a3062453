import { describe, expect, it } from 'vitest';
import { apiKey, createGateway } from '../index.js';
import { liveSessions } from '../live/index.js';
import { buildEvent, textMessage } from '../testing/event-builder.js';
import { FakeClock, settle } from '../testing/fake-clock.js';
import { createFetchDouble, json } from '../testing/fetch-double.js';
import { RealtimeDouble } from '../testing/realtime-double.js';
import { realtime } from './feed.js';
import { ndjson } from './ndjson-transport.js';

function setUp() {
  const clock = new FakeClock();
  const double = new RealtimeDouble({ clock });
  const fetch = createFetchDouble(double.responder, ({ path }) =>
    path === '/api/v1/sessions' ? json({ data: [] }) : undefined,
  );
  const gateway = createGateway({
    baseUrl: 'https://gateway.test',
    auth: apiKey('wa_k'),
    fetch,
    webSocket: double.webSocket,
    environment: clock,
  });
  return { clock, double, fetch, gateway };
}

const closed = { name: 'AbortedError', code: 'closed' };

describe('events of a client that is closed', () => {
  it('end where they are, socket and timers with them', async () => {
    const { clock, double, gateway } = setUp();
    const feed = realtime(gateway);
    const heard: string[] = [];
    const loop = (async () => {
      for await (const event of feed) heard.push(event.event);
    })();
    await clock.advance(10);
    double.publish(buildEvent('message', textMessage('m1'), { timestamp: clock.now() }));
    await settle();
    expect(double.live).toBe(1);
    gateway.close();
    await loop;
    expect(heard).toEqual(['message']);
    expect(feed.status.get()).toMatchObject({ state: 'closed', error: undefined });
    expect(double.open).toBe(0);
    expect(clock.pending).toBe(0);
  });

  it('end while they wait for the next attempt, and are asked for no more', async () => {
    const { clock, double, fetch, gateway } = setUp();
    const feed = realtime(gateway);
    await clock.advance(10);
    double.cut('close');
    await settle();
    expect(feed.status.get().state).toBe('waiting');
    gateway.close();
    const asked = fetch.requests.length;
    await clock.advance(600_000);
    clock.wake();
    await settle();
    expect(feed.status.get().state).toBe('closed');
    expect(fetch.requests).toHaveLength(asked);
    expect(clock.pending).toBe(0);
  });

  it('cannot be listened to, and say why, also where they would be streamed', async () => {
    const { clock, double, fetch, gateway } = setUp();
    const shared = realtime(gateway);
    await clock.advance(10);
    gateway.close();
    for (const feed of [
      realtime(gateway),
      realtime(gateway, { since: '01HZZZZZZZZZZZZZZZZZZZZZZZ' }),
      realtime(gateway, { transport: ndjson({ url: 'https://mine.test/events' }) }),
    ])
      await expect(feed[Symbol.asyncIterator]().next()).rejects.toMatchObject(closed);
    expect(shared.status.get().state).toBe('closed');
    expect(double.open).toBe(0);
    expect(fetch.requests.every(({ url }) => !url.startsWith('https://mine.test'))).toBe(true);
  });

  it('leave a live store with what it had, and nothing running', async () => {
    const { clock, double, gateway } = setUp();
    const store = liveSessions(gateway);
    store.subscribe(() => {});
    await clock.advance(100);
    expect(store.get()).toMatchObject({ phase: 'ready', connection: { state: 'live' } });
    gateway.close();
    await settle();
    await store.refresh();
    expect(store.get()).toMatchObject({ phase: 'ready', error: closed, connection: { state: 'closed' } });
    expect(double.open).toBe(0);
    expect(clock.pending).toBe(0);
  });
});
