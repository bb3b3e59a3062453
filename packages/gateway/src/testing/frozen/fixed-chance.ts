import crypto, { webcrypto } from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

/** Of one process: what would differ from run to run is the same in each. */
export function fixChance(seed = 1): void {
  let state = seed;
  /** Mulberry32: numbers that repeat are all that is asked of it. */
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const { randomBytes } = crypto;
  Object.assign(crypto, {
    // The chance part of a ULID, which counts up by itself; what seals keeps real chance.
    randomBytes: (size: number, ...rest: []) =>
      size === 16 && !rest.length ? Buffer.alloc(16) : randomBytes(size, ...rest),
    randomInt: (most: number) => next() % most,
  });
  syncBuiltinESMExports();
  webcrypto.getRandomValues = (array) => {
    if (array)
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength).forEach((_, at, bytes) => {
        bytes[at] = next();
      });
    return array;
  };
  Math.random = () => 0.5;
}
