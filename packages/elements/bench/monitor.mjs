// 1,000 events a second for a minute into a page with the event monitor and into one without, side by side. `-- SECONDS` for another time.
// Reports, judges nothing.
import { withPage } from './page.mjs';

const seconds = Number(process.argv[2] ?? 60);
await withPage(
  'monitor-page.ts',
  async (page) => {
    for (const shown of [false, true]) {
      const { frames, long, longestFrame, heap, events, rows } = await page.evaluate(
        ([time, there]) => globalThis.bench.monitor(time, there),
        [seconds, shown],
      );
      console.log(
        `${(shown ? 'with the monitor' : 'without').padEnd(18)} ${events} events · ${frames} frames · ${long} of over 50 ms · longest ${longestFrame.toFixed(0)} ms · heap ${heap.map((bytes) => (bytes / 1e6).toFixed(0)).join(' → ')} MB · ${rows} rows`,
      );
    }
  },
  ['--js-flags=--expose-gc', '--enable-precise-memory-info'],
);
