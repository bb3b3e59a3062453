// Scrolls 100,000 messages and 50,000 chats in a real browser and prints the longest frames. Reports, judges nothing.
import { withPage } from './page.mjs';

const line = (what, { first, frames, longestFrame, p99, longestTask, rows }) =>
  console.log(
    `${what.padEnd(34)} longest frame ${longestFrame.toFixed(0).padStart(4)} ms · 99 % within ${p99.toFixed(0).padStart(3)} ms · longest task ${longestTask.toFixed(0).padStart(4)} ms · ${frames} frames · at most ${rows} rows${first === undefined ? '' : ` · first rows after ${first.toFixed(0)} ms`}`,
  );

await withPage('scroll-page.ts', async (page) => {
  for (const count of [1_000, 100_000]) {
    const { scroll, arrive } = await page.evaluate((number) => globalThis.bench.timeline(number), count);
    line(`${count.toLocaleString('en')} messages, scrolled`, scroll);
    line(`${count.toLocaleString('en')} messages, one more a frame`, arrive);
  }
  for (const count of [1_000, 50_000]) {
    line(
      `${count.toLocaleString('en')} chats, scrolled`,
      await page.evaluate((number) => globalThis.bench.chats(number), count),
    );
  }
});
