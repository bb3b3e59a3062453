import { describe, expect, it } from 'vitest';
import { buildSession, LiveWorld } from '../testing/live-world.js';
import { liveSessions } from './index.js';

const reads = (world: LiveWorld) =>
  world.fetch.requests.filter(({ path }) => path === '/api/v1/sessions').length;

describe('stores of one gateway', () => {
  it('read once what several places show, and each place ends its own part', async () => {
    const world = new LiveWorld();
    world.sessions = [buildSession('sess_1')];
    const alone = liveSessions(world.gateway);
    alone.subscribe(() => {});
    await world.clock.advance(3_000);
    const once = reads(world);
    let told = 0;
    const [second, third] = [liveSessions(world.gateway), liveSessions(world.gateway)];
    second.subscribe(() => (told += 1));
    const stop = third.subscribe(() => {});
    expect(second.get(), 'what is known is there at once').toBe(alone.get());
    await world.clock.advance(3_000);
    expect(reads(world)).toBe(once);

    alone.close();
    stop();
    stop();
    world.sessions = [buildSession('sess_1', { status: 'stopped' })];
    world.tell('session.status', { status: 'stopped' });
    await world.clock.advance(100);
    expect(told).toBeGreaterThan(0);
    expect(second.get().sessions[0]!.status).toBe('stopped');
    alone.subscribe(() => (told = -1_000));
    world.tell('session.status', { status: 'failed' });
    await world.clock.advance(100);
    expect(told, 'what was closed stays closed').toBeGreaterThan(0);

    second.close();
    await world.clock.advance(3_000);
    expect(world.double.open).toBe(0);
    expect(world.clock.pending).toBe(0);
    expect(liveSessions(world.gateway).get().phase, 'the next begins anew').toBe('loading');
  });
});
