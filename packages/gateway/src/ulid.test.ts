import { expect, it } from 'vitest';
import { ulid } from './ulid.js';

it('makes identifiers that sort in the order they were made', () => {
  const made = Array.from({ length: 5000 }, () => ulid());
  expect([...made].sort()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
  expect(made.every((id) => /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(id))).toBe(true);
  const last = ulid(Date.now() + 60_000);
  expect(ulid(0) > last).toBe(true);
  expect(ulid(1_700_000_000_000 + 1e12).slice(0, 2)).toBe('02');
});
