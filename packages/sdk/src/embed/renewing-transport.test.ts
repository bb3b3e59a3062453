import { describe, expect, it } from 'vitest';
import { createGateway, UnauthorizedError } from '../index.js';
import type { RealtimeTransport, TransportRequest } from '../realtime/types.js';
import { createFetchDouble, FakeClock, json, problem, settle } from '../testing/index.js';

const BASE = 'https://gateway.example';

/** A connection that was opened, and what can happen to it. */
interface Opened {
  request: TransportRequest;
  baseUrl: string;
  end(error?: unknown): void;
}

/** A page in front of a gateway that makes its tokens itself, for a hundred seconds each. */
async function page() {
  const clock = new FakeClock();
  const state = { asked: 0, answer: (): Response | undefined => undefined };
  const double = createFetchDouble(() => {
    state.asked += 1;
    const expiresAt = clock.now() + 100_000;
    return state.answer() ?? json({ token: `t${state.asked}`, expiresAt, realtime: 'socket', baseUrl: BASE });
  });
  const gateway = createGateway({ embed: 'https://shop.example/wagate', fetch: double, environment: clock });
  // It is loaded when it is first wanted.
  await gateway.auth.credential();
  const opened: Opened[] = [];
  const socket: RealtimeTransport = ({ baseUrl }, request) =>
    new Promise((resolve, reject) => {
      opened.push({ request, baseUrl, end: (error) => (error ? reject(error) : resolve()) });
    });
  const leaving = new AbortController();
  const heard: unknown[] = [];
  const listening = { position: undefined as string | undefined };
  const over = { how: 'open' };
  const request: TransportRequest = {
    ask: { scope: 'organization', since: 'evt_0' },
    get position() {
      return listening.position;
    },
    signal: leaving.signal,
    minted() {},
    frame: (data) => void heard.push(data),
  };
  gateway.auth.connect!(socket, gateway, request).then(
    () => (over.how = 'ended'),
    (error) => (over.how = error instanceof UnauthorizedError ? 'signed out' : 'failed'),
  );
  const aborted = () => opened.map(({ request: { signal } }) => signal.aborted);
  return { clock, state, gateway, opened, aborted, heard, listening, over, leaving };
}

describe('a connection that ends with its token', () => {
  it('is followed by the next before that, which goes on after the last event', async () => {
    const { clock, opened, aborted, heard, listening, over } = await page();
    await clock.advance(0);
    expect(opened.map(({ baseUrl, request }) => [baseUrl, request.ask.since])).toEqual([[BASE, 'evt_0']]);
    opened[0]!.request.frame('one');
    listening.position = 'evt_1';
    await clock.advance(79_000);
    expect(opened).toHaveLength(1);
    await clock.advance(1_000);
    expect(opened[1]!.request.ask).toEqual({ scope: 'organization', since: 'evt_1' });
    // Until the next says something, the one before goes on.
    opened[0]!.request.frame('two');
    expect(aborted()).toEqual([false, false]);
    opened[1]!.request.frame('connected');
    expect(aborted()).toEqual([true, false]);
    opened[0]!.request.frame('late');
    opened[0]!.end();
    await settle();
    opened[1]!.request.frame('three');
    expect(heard).toEqual(['one', 'two', 'connected', 'three']);
    expect(over.how).toBe('open');
    await clock.advance(80_000);
    expect(opened).toHaveLength(3);
  });

  it('that ends early leaves it to the next, which is on its way', async () => {
    const { clock, opened, over } = await page();
    await clock.advance(80_000);
    opened[0]!.end();
    await settle();
    expect([opened.length, over.how]).toEqual([2, 'open']);
    opened[1]!.end(new Error('refused'));
    await settle();
    expect(over.how).toBe('failed');
    // Nothing is opened for whoever has been told that it is over.
    await clock.advance(200_000);
    expect(opened).toHaveLength(2);
  });

  it('that cannot be followed goes on, and the next is tried again', async () => {
    const { clock, state, opened, over, aborted } = await page();
    await clock.advance(0);
    state.answer = () => problem(503, 'gateway_unavailable');
    await clock.advance(85_000);
    state.answer = () => undefined;
    await clock.advance(12_000);
    expect(opened).toHaveLength(2);
    opened[1]!.end(new Error('refused'));
    await settle();
    expect([over.how, aborted()]).toEqual(['open', [false, false]]);
    opened[0]!.end();
    await settle();
    expect(over.how).toBe('ended');
  });

  it('is over at once for somebody who signs out, or has gone', async () => {
    const { clock, state, aborted, over } = await page();
    await clock.advance(0);
    state.answer = () => problem(401, 'unauthorized');
    await clock.advance(80_000);
    expect([over.how, aborted()]).toEqual(['signed out', [true]]);
    const gone = await page();
    await gone.clock.advance(80_000);
    gone.leaving.abort();
    await settle();
    expect([gone.over.how, gone.aborted()]).toEqual(['ended', [true, true]]);
    await gone.clock.advance(200_000);
    expect(gone.opened).toHaveLength(2);
  });
});
