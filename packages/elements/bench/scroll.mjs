// Our long lists beside those of others, measured in the same run: `node packages/elements/bench/scroll.mjs`, with `--quick` once instead of
// three times. Reports, judges nothing: figures depend on the machine, and only those of one run compare.
import { withPage } from './page.mjs';

const quick = process.argv.includes('--quick');
const only = process.argv
  .find((one) => one.startsWith('--only='))
  ?.slice(7)
  .split(',');
/** `--parts=keys,timeline,chats` leaves the others out. */
const parts = process.argv.find((one) => one.startsWith('--parts='))?.slice(8) ?? 'keys,timeline,chats';
const WHO = only ?? ['ours', 'core', 'virtuoso', 'virtua', 'tanstack'];
/** `core` is our rows on virtua's core: it tells the window from what stands in it, and has no chats. */
const peers = WHO.filter((who) => who !== 'ours' && who !== 'core');
const ROUNDS = quick ? 1 : 3;

/** @type {Map<string, { unit: string, more: boolean, of: Record<string, number[]> }>} */
const table = new Map();

/** `more`: the greater figure is the better one. */
function note(row, who, value, unit = '', more = false) {
  const entry = table.get(row) ?? { unit, more, of: {} };
  entry.of[who] ??= [];
  entry.of[who].push(value);
  table.set(row, entry);
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

await withPage('scroll-page.ts', async (page) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const metrics = async () =>
    Object.fromEntries(
      (await cdp.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value * 1000]),
    );
  /** Milliseconds of work while `act` runs. */
  const work = async (act) => {
    const before = await metrics();
    const late = await act();
    const after = await metrics();
    const spent = (name) => after[name] - before[name];
    return {
      late,
      style: spent('RecalcStyleDuration'),
      layout: spent('LayoutDuration'),
      script: spent('ScriptDuration'),
      all: spent('TaskDuration'),
    };
  };
  const bench = (name, ...args) =>
    page.evaluate(([what, given]) => globalThis.bench[what](...given), [name, args]);
  const open = async (...args) => {
    await page.goto('http://bench.test/');
    await page.waitForFunction('globalThis.bench');
    await bench('open', ...args);
  };

  async function keys(who, count) {
    const messages = `${count.toLocaleString('en')} messages`;
    await open(who, 'messages', count);
    const from = await bench('place');
    for (let index = 0; index < 20; index++) {
      await page.keyboard.press('PageUp');
      await bench('frames', 6);
    }
    await bench('still');
    note(`${messages}, PageUp 20 times: rows travelled`, who, from - (await bench('place')), '', true);
    await page.mouse.move(400, 400);
    const wheeled = await bench('place');
    for (let index = 0; index < 20; index++) {
      await page.mouse.wheel(0, -400);
      await bench('frames', 6);
    }
    await bench('still');
    note(`${messages}, wheel by 400 px: rows a step`, who, (wheeled - (await bench('place'))) / 20, '', true);
    note(`${messages}, script by 400 px: rows a step`, who, await bench('steps', 20, -400), '', true);
    await page.keyboard.press('Home');
    await bench('still');
    note(`${messages}, Home: pixels from the top`, who, await bench('top'), 'px');
  }

  async function timeline(who, count) {
    const messages = `${count.toLocaleString('en')} messages`;
    await open(who, 'messages', count);
    const { style, layout, script, all } = await work(() => bench('fling', -1));
    note(`${messages} flung: style and layout`, who, style + layout, 'ms');
    note(`${messages} flung: style`, who, style, 'ms');
    note(`${messages} flung: script`, who, script, 'ms');
    note(`${messages} flung: all work`, who, all, 'ms');
    await open(who, 'messages', count);
    const arriving = await work(() => bench('arrive', 120));
    note(`${messages} held, one arrives: all work`, who, arriving.all / 120, 'ms');
    const pouring = await work(() => bench('pour', 200, 4));
    note(`${messages} held, 200 a second arrive: frames late`, who, pouring.late, '');
    note(`${messages} held, 200 a second arrive: all work`, who, pouring.all, 'ms');
  }

  async function chats(who, count) {
    await open(who, 'chats', count);
    const { late, style, layout, all } = await work(() => bench('fling', 1));
    note(`${count.toLocaleString('en')} chats flung: frames late`, who, late, '');
    note(`${count.toLocaleString('en')} chats flung: style and layout`, who, style + layout, 'ms');
    note(`${count.toLocaleString('en')} chats flung: all work`, who, all, 'ms');
  }

  for (let round = 0; round < ROUNDS; round++) {
    for (const count of [10_000, 100_000]) {
      for (const who of WHO) {
        if (parts.includes('keys')) await keys(who, count);
        if (parts.includes('timeline')) await timeline(who, count);
      }
    }
    if (parts.includes('chats')) for (const who of WHO) if (who !== 'core') await chats(who, 50_000);
  }
});

const shown = (value) =>
  value === undefined ? '' : value.toLocaleString('en', { maximumFractionDigits: 1 });
console.log(
  `${'median of'.padEnd(64 - 2)} ${ROUNDS} ${WHO.map((who) => who.padStart(10)).join('')}   ours : best`,
);
for (const [row, { unit, more, of }] of table) {
  const values = Object.fromEntries(Object.entries(of).map(([who, all]) => [who, median(all)]));
  const theirs = peers.map((who) => values[who]);
  if (theirs.length === 0) theirs.push(values.ours);
  const best = more ? Math.max(...theirs) : Math.min(...theirs);
  const behind = more ? best / values.ours : values.ours / best;
  const ratio = values.ours === best ? '1.00' : best === 0 || values.ours === 0 ? '–' : behind.toFixed(2);
  console.log(
    `${`${row}${unit && `, ${unit}`}`.padEnd(64)} ${WHO.map((who) => shown(values[who]).padStart(10)).join('')}   ${ratio}`,
  );
}
