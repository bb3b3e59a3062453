import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeDirectory, onDisk, StartError } from './start-error.js';

const folder = mkdtempSync(join(tmpdir(), 'wagate-disk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const make = (path: string) => makeDirectory('The data directory', path);

describe('a place on the disk', () => {
  it('is had, or told in one sentence why not', () => {
    make(join(folder, 'new/data'));
    make(join(folder, 'new/data'));
    expect(statSync(join(folder, 'new/data')).mode & 0o777).toBe(0o700);
    writeFileSync(join(folder, 'file'), '');
    expect(() => make(join(folder, 'file'))).toThrow(
      new StartError(`The data directory ${folder}/file cannot be used: it is a file.`),
    );
    expect(() => make(join(folder, 'file/data'))).toThrow('a part of its path is a file.');
  });

  it.runIf(process.platform === 'linux')('that cannot be made is told of, and not tried for ever', () => {
    // Nothing can be made there, whoever tries.
    expect(() => make('/proc/wagate/data')).toThrow(
      /^The data directory \/proc\/wagate\/data cannot be used: /,
    );
  });

  it('does not hide another error', () => {
    const broken = new Error('broken');
    expect(() =>
      onDisk('It', folder, () => {
        throw broken;
      }),
    ).toThrow(broken);
  });
});
