import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { expect, it } from 'vitest';
import { knownSecrets, leaks, storedTexts } from './log-secrets.js';

const clean =
  '2026-01-01T00:00:00.000Z debug A request was answered requestId=01JQ2V8ZK3M5N7P9R1T3V5X7Z9 ms=3\n';

it('finds in a log what is planted there, and nothing else', () => {
  expect(leaks(clean, knownSecrets)).toEqual([]);
  for (const planted of [
    ...knownSecrets,
    `wa_${'a1B2'.repeat(12)}`,
    'eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl',
    '2@AbCdEfGhIjKlMnOpQrStUv,xyz=,abc=',
    'K7QW-9MPR',
    '447700900143@s.whatsapp.net',
  ])
    expect(leaks(`${clean}careless: ${planted}\n${clean}`, knownSecrets)).toEqual([planted]);
});

it('knows the texts that a gateway has stored', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wagate-texts-'));
  try {
    const file = join(folder, 'wagate.db');
    expect(storedTexts(file)).toEqual([]);
    const database = new Libsql(file);
    database.exec('create table messages (body text); create table "user" (email text)');
    database.exec(
      "insert into messages values ('Packing now'), (null); insert into \"user\" values ('a@b.example')",
    );
    database.close();
    expect(storedTexts(file)).toEqual(['Packing now', 'a@b.example']);
    expect(leaks('… Packing now …', storedTexts(file))).toEqual(['Packing now']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
