import { describe, expect, it } from 'vitest';
import { createSealer, deriveKey, SealError } from './sealer.js';

const secret = 'a secret of at least thirty-two characters';
const sealing = createSealer(secret);
const plain = Buffer.from('noise key');

describe('sealing', () => {
  it('opens what it sealed, and shows nothing of it', () => {
    const sealed = sealing.seal(plain, 'sess_1/noise/1');
    expect(Buffer.from(sealed).includes(plain)).toBe(false);
    expect(Buffer.from(sealing.open(sealed, 'sess_1/noise/1'))).toEqual(plain);
    expect(sealing.seal(plain, 'sess_1/noise/1')).not.toEqual(sealed);
    expect(sealing.open(sealing.seal(new Uint8Array(), 'x'), 'x')).toHaveLength(0);
  });

  it('refuses another place, another secret, and any change', () => {
    const sealed = sealing.seal(plain, 'sess_1/noise/1');
    expect(() => sealing.open(sealed, 'sess_2/noise/1')).toThrow(SealError);
    expect(() => createSealer(`${secret}!`).open(sealed, 'sess_1/noise/1')).toThrow(/configured secret/);
    for (let at = 0; at < sealed.length; at++) {
      const changed = Uint8Array.from(sealed);
      changed[at]! ^= 1;
      expect(() => sealing.open(changed, 'sess_1/noise/1')).toThrow(SealError);
    }
    expect(() => sealing.open(sealed.subarray(0, 10), 'sess_1/noise/1')).toThrow(SealError);
  });

  it('uses a key of its own for each purpose', () => {
    expect(deriveKey(secret, 'storage')).not.toEqual(deriveKey(secret, 'identity'));
    expect(deriveKey(secret, 'storage')).toEqual(deriveKey(secret, 'storage'));
  });
});
