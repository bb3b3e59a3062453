import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from './database.js';
import { DirectoryInUse } from './directory-lock.js';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'network-state-'));
  const database = new Database(directory);
  database.write(new Map(Array.from({ length: 2_000 }, (_, at) => [`key/${at}`, 'x'.repeat(100)])));
  database.close();
  // Everything in the one file.
  const sqlite = new Sqlite(file());
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
  sqlite.close();
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const file = () => join(directory, 'network.db');
const open = () => new Database(directory);

describe('the state of a network', () => {
  it.each([
    ['is none', () => Buffer.from('no database '.repeat(500))],
    ['has lost everything', () => Buffer.alloc(0)],
    ['has lost its end', (whole: Buffer) => whole.subarray(0, 20_000)],
    ['has a damaged page', (whole: Buffer) => Buffer.from(whole).fill(0xa5, 8_192, 12_288)],
  ])('that %s is told in a sentence, and the directory is free again', (_, damage) => {
    const whole = readFileSync(file());
    writeFileSync(file(), damage(whole));
    expect(open).toThrow(`its state in ${directory} is damaged. Move that directory away`);
    writeFileSync(file(), whole);
    const database = open();
    expect(database.count('key/')).toBe(2_000);
    database.close();
  });

  it('tells a lock that is held from one that is damaged', () => {
    const first = open();
    expect(open).toThrow(DirectoryInUse);
    first.close();
    writeFileSync(join(directory, 'lock.db'), 'no lock at all '.repeat(100));
    expect(open).toThrow(/lock\.db is damaged\. Remove it/);
  });

  it('is made at once or not at all', () => {
    rmSync(file());
    writeFileSync(`${file()}.new`, 'begun');
    open().close();
  });
});
