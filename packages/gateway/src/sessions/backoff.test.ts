import { expect, it } from 'vitest';
import { backoffMs } from './backoff.js';

it('doubles from a second to two minutes, anywhere below', () => {
  const longest = Array.from({ length: 10 }, (_, attempt) => backoffMs(attempt, () => 0.999999));
  expect(longest).toEqual([1, 2, 4, 8, 16, 32, 64, 120, 120, 120].map((seconds) => seconds * 1000 - 1));
  expect(backoffMs(5, () => 0)).toBe(0);
});
