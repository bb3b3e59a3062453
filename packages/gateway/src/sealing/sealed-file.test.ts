import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSealed, SealedFile, sealedSize } from './sealed-file.js';

const PIECE = 64 * 1024;

describe('a file that is sealed piece by piece', () => {
  const directory = mkdtempSync(join(tmpdir(), 'wagate-sealed-'));
  afterAll(() => rmSync(directory, { recursive: true }));
  const key = randomBytes(32);
  let files = 0;

  const sealed = async (plain: Uint8Array, at = 10_000) => {
    const path = join(directory, String(files++));
    const file = await SealedFile.create(path, key);
    // From one buffer, as whoever reads into one and the same does.
    const given = Buffer.alloc(at);
    for (let from = 0; from < plain.length; from += at) {
      const part = plain.subarray(from, from + at);
      given.set(part);
      await file.write(given.subarray(0, part.length));
    }
    expect(await file.finish()).toBe(plain.length);
    return path;
  };
  const read = async (...given: Parameters<typeof readSealed>) => {
    const parts: Uint8Array[] = [];
    for await (const part of readSealed(...given)) parts.push(part);
    return Buffer.concat(parts);
  };

  it.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 7])(
    'is the same, of %i bytes',
    async (size) => {
      const plain = randomBytes(size);
      const path = await sealed(plain, size > PIECE ? 100_000 : 10_000);
      expect((await read(path, key, size)).equals(plain)).toBe(true);
      expect(statSync(path).size).toBe(sealedSize(size));
      expect(statSync(path).mode & 0o777).toBe(0o600);
      for (const [start, end] of [
        [0, 0],
        [size - 1, size - 1],
        [PIECE - 1, PIECE],
        [PIECE, 2 * PIECE - 1],
        [5, size - 3],
      ] as const)
        if (start >= 0 && start <= end && end < size)
          expect((await read(path, key, size, { start, end })).equals(plain.subarray(start, end + 1))).toBe(
            true,
          );
    },
  );

  it('shows nothing of what is in it, and opens with its key alone, whole, and in order', async () => {
    const plain = Buffer.alloc(3 * PIECE, 'a secret ');
    const path = await sealed(plain);
    const bytes = readFileSync(path);
    expect(bytes.includes('secret')).toBe(false);
    const one = PIECE + 16;
    const changed = Buffer.from(bytes);
    changed[PIECE + 20]! ^= 1;
    for (const [damaged, size, other] of [
      [changed, plain.length, key],
      [bytes, plain.length, randomBytes(32)],
      [bytes.subarray(0, -1), plain.length, key],
      // Cut at a piece, by somebody who also changed what is known of its size.
      [bytes.subarray(0, 2 * one), 2 * PIECE, key],
      [
        Buffer.concat([bytes.subarray(one, 2 * one), bytes.subarray(0, one), bytes.subarray(2 * one)]),
        plain.length,
        key,
      ],
    ] as const) {
      writeFileSync(path, damaged);
      await expect(read(path, other, size)).rejects.toThrow(/a kept file is (cut|damaged)/);
    }
    await expect(SealedFile.create(path, key)).rejects.toThrow('EEXIST');
  });
});
