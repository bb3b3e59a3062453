import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { measure } from './measure.js';

const directory = mkdtempSync(join(tmpdir(), 'wagate-bench-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it('measures all there is to measure, in the smallest database', async () => {
  const figures = await measure(
    { file: join(directory, 'ours.db') },
    { file: join(directory, 'floor.db') },
    { messages: [120], chats: 60, sessions: 2, rounds: 1, each: 2 },
  );
  expect(figures.map(({ name }) => name)).toContain('list 2 sessions');
  for (const { name, ours, floor = 1 } of figures) {
    expect([name, Number.isFinite(ours) && ours > 0]).toEqual([name, true]);
    expect([name, Number.isFinite(floor) && floor > 0]).toEqual([name, true]);
  }
});
