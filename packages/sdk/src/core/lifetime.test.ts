import { describe, expect, it } from 'vitest';
import { AbortedError, apiKey, createGateway, type GatewayOptions } from '../index.js';
import { FakeClock, settle } from '../testing/fake-clock.js';
import { createFetchDouble, json, problem, type Responder } from '../testing/fetch-double.js';

function setUp(responder: Responder, options: Partial<GatewayOptions> = {}) {
  const clock = new FakeClock();
  const fetch = createFetchDouble(responder);
  const gateway = createGateway({
    baseUrl: 'https://gateway.test',
    auth: apiKey('wa_key'),
    fetch,
    environment: clock,
    ...options,
  });
  return { clock, fetch, gateway };
}

const closed = { name: 'AbortedError', code: 'closed', message: 'This client was closed: make a new one.' };

describe('a client that is closed', () => {
  it('ends calls on their way, and those that wait to be tried again', async () => {
    const { clock, fetch, gateway } = setUp(({ path }) =>
      path.endsWith('/waits') ? problem(503, 'gateway_unavailable') : new Promise(() => {}),
    );
    const calls = [gateway.sessions.get('waits'), gateway.sessions.get('hangs'), gateway.chats.list('s')];
    const ends = calls.map((call) => Promise.resolve(call).catch((error: unknown) => error));
    await settle();
    gateway.close();
    for (const error of await Promise.all(ends)) {
      expect(error).toBeInstanceOf(AbortedError);
      expect(error).toMatchObject(closed);
    }
    expect(fetch.requests.at(-1)!.signal.aborted).toBe(true);
    expect(clock.pending).toBe(0);
    await clock.advance(600_000);
    expect(fetch.requests).toHaveLength(3);
  });

  it('refuses every later call and sends nothing', async () => {
    const { fetch, gateway } = setUp(() => json({ data: [] }));
    gateway.close();
    gateway.close();
    await expect(gateway.sessions.list()).rejects.toMatchObject(closed);
    await expect(gateway.sessions.create({ label: 'a' })).rejects.toMatchObject(closed);
    await expect(gateway.raw.GET('/api/v1/sessions')).rejects.toMatchObject(closed);
    await expect(gateway.extensions()).rejects.toMatchObject(closed);
    expect(fetch.requests).toHaveLength(0);
  });

  it('ends the timers, frames and listeners of what is built on it, and starts no more', async () => {
    const { clock, gateway } = setUp(() => json({}));
    const ran: string[] = [];
    const { environment } = gateway;
    environment.timer(() => ran.push('before'), 10);
    await clock.advance(10);
    environment.timer(() => ran.push('timer'), 10);
    environment.frame(() => ran.push('frame'));
    environment.onWake?.(() => ran.push('wake'));
    const cancel = environment.timer(() => ran.push('cancelled'), 10);
    cancel();
    gateway.close();
    environment.timer(() => ran.push('late'), 10);
    expect(clock.pending).toBe(0);
    clock.wake();
    await clock.advance(1_000);
    expect(ran).toEqual(['before']);
  });

  it('tells what is built on it, also when that comes late, unless it was let go', () => {
    const { gateway } = setUp(() => json({}));
    const told: string[] = [];
    gateway.onClose(() => told.push('first'));
    gateway.onClose(() => told.push('let go'))();
    gateway.close();
    gateway.onClose(() => told.push('late'));
    expect(told).toEqual(['first', 'late']);
  });

  it('keeps nothing of calls and timers that are over', async () => {
    const { clock, gateway } = setUp(() => json({ id: 's' }));
    for (let i = 0; i < 100; i++) await gateway.sessions.get('s');
    let told = 0;
    gateway.environment.timer(() => told++, 1);
    await clock.advance(1);
    gateway.close();
    expect(told).toBe(1);
  });
});
