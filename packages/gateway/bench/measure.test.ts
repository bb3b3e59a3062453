import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { measure, PARTS } from './measure.js';

const directory = mkdtempSync(join(tmpdir(), 'wagate-bench-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it('measures all there is to measure in this process, in the smallest database', async () => {
  let made = 0;
  const figures = await measure(
    async () => ({ file: join(directory, `${++made}.db`) }),
    {
      messages: [120],
      searched: 120,
      chats: 60,
      sessions: 2,
      rounds: 1,
      each: 2,
      sockets: 3,
      webhooks: 2,
      numbers: 1,
    },
    new Set(PARTS.filter((part) => part !== 'numbers')),
  );
  expect(figures.map(({ name }) => name)).toContain('list 2 sessions');
  for (const { name, ours, p95 = 1, floor = 1 } of figures)
    for (const value of [ours, p95, floor])
      expect([name, Number.isFinite(value) && value > 0]).toEqual([name, true]);
});
