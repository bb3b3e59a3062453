import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

let lastTime = -1;
let lastRandom = new Uint8Array(16);

/** What every identifier of a time (epoch milliseconds) begins with: all that sort before it are older. */
export function ulidTime(ms: number): string {
  let text = '';
  for (let i = 0, rest = ms; i < 10; i++, rest = Math.floor(rest / 32)) text = ALPHABET[rest % 32] + text;
  return text;
}

/**
 * 26 characters that sort by time; within one millisecond (or when the clock steps back) each is greater than the one
 * before, so identifiers of one process are strictly increasing.
 */
export function ulid(now = Date.now()): string {
  if (now > lastTime) {
    lastTime = now;
    lastRandom = Uint8Array.from(randomBytes(16), (byte) => byte % 32);
    // Room to count up: the highest digit starts in the lower half.
    lastRandom[0]! %= 16;
  } else {
    for (let i = 15; i >= 0; i--) {
      lastRandom[i] = (lastRandom[i]! + 1) % 32;
      if (lastRandom[i] !== 0) break;
    }
  }
  return ulidTime(lastTime) + Array.from(lastRandom, (digit) => ALPHABET[digit]).join('');
}
