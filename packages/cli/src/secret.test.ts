import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSecret } from './secret.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wagate-secret-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the secret', () => {
  it('is made once, beside the data and readable by its owner alone', () => {
    const data = join(folder, 'data');
    const first = openSecret(data, false, {});
    expect(first.length).toBeGreaterThanOrEqual(32);
    expect(statSync(`${data}.secret`).mode & 0o777).toBe(0o600);
    expect(openSecret(data, true, {})).toBe(first);
  });

  it('is never made anew for data that exists', () => {
    const data = join(folder, 'data');
    expect(() => openSecret(data, true, {})).toThrow(/key to .*data is missing/);
    expect(existsSync(`${data}.secret`)).toBe(false);
  });

  it('comes from the environment where that is set, and is not written then', () => {
    const data = join(folder, 'data');
    expect(openSecret(data, true, { WAGATE_SECRET: 'x'.repeat(40) })).toBe('x'.repeat(40));
    expect(existsSync(`${data}.secret`)).toBe(false);
    expect(() => openSecret(data, false, { WAGATE_SECRET: 'short' })).toThrow(/too short/);
  });

  it('takes group and world rights away from a file that has them, and refuses a damaged one', () => {
    const data = join(folder, 'data');
    const secret = openSecret(data, false, {});
    chmodSync(`${data}.secret`, 0o644);
    expect(openSecret(data, true, {})).toBe(secret);
    expect(statSync(`${data}.secret`).mode & 0o777).toBe(0o600);
    writeFileSync(`${data}.secret`, 'cut');
    expect(() => openSecret(data, true, {})).toThrow(/damaged/);
    expect(readFileSync(`${data}.secret`, 'utf8')).toBe('cut');
  });
});
