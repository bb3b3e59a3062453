import { afterEach, describe, expect, it, vi } from 'vitest';
import { runChaos } from '../testing/chaos-run.js';
import { RecentIds } from './event-log.js';
import { ndjson } from './ndjson-transport.js';
import { webSocket } from './web-socket-transport.js';

const SIZE = { disconnects: 300, events: 3_000 };

afterEach(() => vi.restoreAllMocks());

describe.each(['production', 'wagate'] as const)(
  'a feed through 300 disconnects of a gateway with %s habits',
  (habits) => {
    it.each([1, 2])(
      'loses, doubles and reorders nothing (seed %i)',
      async (seed) => {
        const report = await runChaos({ ...SIZE, seed, habits });
        expect(report.disconnects).toBe(300);
        expect(report.halfOpen).toBeGreaterThanOrEqual(60);
        expect(report.failedMints).toBeGreaterThan(50);
        expect(report).toMatchObject({ lost: 0, duplicated: 0, outOfOrder: 0, gaps: 0, mostLiveSockets: 1 });
      },
      60_000,
    );

    it('does so as a stream too', async () => {
      const report = await runChaos({ ...SIZE, seed: 4, habits, transport: () => ndjson() });
      expect(report.disconnects).toBe(300);
      expect(report.halfOpen).toBeGreaterThanOrEqual(60);
      expect(report).toMatchObject({ lost: 0, duplicated: 0, outOfOrder: 0, gaps: 0, mostLiveSockets: 1 });
    }, 60_000);
  },
);

describe('the chaos itself', () => {
  const small = { disconnects: 60, events: 1_500, seed: 3 };

  it('notices when repeated events are not recognised', async () => {
    vi.spyOn(RecentIds.prototype, 'add').mockReturnValue(true);
    const report = await runChaos({ ...small, habits: 'production' });
    expect(report.duplicated).toBeGreaterThan(0);
  }, 60_000);

  it('notices when the place to resume from moves before the event was received', async () => {
    const report = await runChaos({
      ...small,
      habits: 'wagate',
      transport: (double) => (gateway, request) => {
        const since = request.ask.since && double.log.at(-1)!.id;
        return webSocket()(gateway, { ...request, ask: { ...request.ask, since } });
      },
    });
    expect(report.lost).toBeGreaterThan(0);
  }, 60_000);

  it('notices when a capped replay is taken for a whole one', async () => {
    const report = await runChaos({
      ...small,
      habits: 'production',
      transport: () => (gateway, request) =>
        webSocket()(gateway, {
          ...request,
          frame: (data) =>
            request.frame(String(data).replace(/("event":"connected".*"timestamp":)\d+/, '$11')),
        }),
    });
    expect(report.lost).toBeGreaterThan(0);
  }, 60_000);

  it('notices when silence is taken for quiet', async () => {
    const report = await runChaos({
      ...small,
      habits: 'wagate',
      transport:
        ({ options: { clock } }) =>
        (gateway, request) => {
          let stop = () => {};
          const ping = () => {
            request.frame('{"event":"ping"}');
            stop = clock.timer(ping, 10_000);
          };
          stop = clock.timer(ping, 10_000);
          request.signal.addEventListener('abort', () => stop());
          return webSocket()(gateway, request);
        },
    });
    expect(report.lost).toBeGreaterThan(0);
  }, 60_000);

  it('notices when a socket is not let go of before the next one', async () => {
    const report = await runChaos({
      ...small,
      habits: 'production',
      transport: () => (gateway, request) =>
        webSocket()(gateway, { ...request, signal: new AbortController().signal }),
    });
    expect(report.mostLiveSockets).toBeGreaterThan(1);
  }, 60_000);
});
