import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** A stored secret that the configured secret does not open. */
export class SealError extends Error {
  override readonly name = 'SealError';
}

const VERSION = 1;
const NONCE = 12;
const TAG = 16;

/** An independent key for one purpose: to know one tells nothing of another or of the secret. */
export function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'wagate', purpose, 32));
}

export interface Sealer {
  /**
   * Encrypts for storage (AES-256-GCM). `context` names the place it is stored at, such as `sess_…/pre-key/7`: only
   * the same context opens it, so a value copied to another place is refused.
   */
  seal(plain: Uint8Array, context: string): Uint8Array;
  /** @throws SealError when the value is damaged, from another place, or sealed with another secret. */
  open(sealed: Uint8Array, context: string): Uint8Array;
}

export function createSealer(secret: string): Sealer {
  const key = deriveKey(secret, 'storage');
  return {
    seal(plain, context) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
      const text = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([Buffer.of(VERSION), nonce, text, cipher.getAuthTag()]);
    },
    open(sealed, context) {
      const failure = `a stored value (${context.split('/')[0]}) cannot be opened with the configured secret`;
      if (sealed.length < 1 + NONCE + TAG || sealed[0] !== VERSION) throw new SealError(failure);
      const end = sealed.length - TAG;
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + NONCE));
      decipher.setAAD(Buffer.from(context)).setAuthTag(sealed.subarray(end));
      try {
        return Buffer.concat([decipher.update(sealed.subarray(1 + NONCE, end)), decipher.final()]);
      } catch {
        throw new SealError(failure);
      }
    },
  };
}
