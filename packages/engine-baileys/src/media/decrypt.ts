import { createDecipheriv, createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { MediaDamagedError } from '../errors.js';
import { BLOCK_BYTES, MAC_BYTES, type MediaKind, mediaKeys } from './media-keys.js';

export interface DecryptOptions {
  kind: MediaKind;
  mediaKey: Uint8Array;
  /** What the message says of the file, where it says so. */
  fileSha256?: Uint8Array;
  /** How long it was announced to be. */
  size?: number;
}

const TAIL = BLOCK_BYTES + MAC_BYTES;

/**
 * Decrypts a file as it comes. What is proved is proved at its end, so that the last bytes are held back until then: who
 * has all of it has what was sent.
 * @throws MediaDamagedError
 */
export async function* decryptMedia(
  encrypted: AsyncIterable<Uint8Array>,
  { kind, mediaKey, fileSha256, size }: DecryptOptions,
): AsyncGenerator<Uint8Array> {
  const { iv, cipherKey, macKey } = mediaKeys(mediaKey, kind);
  const decipher = createDecipheriv('aes-256-cbc', cipherKey, iv);
  const mac = createHmac('sha256', macKey).update(iv);
  const plain = createHash('sha256');
  let length = 0;
  let pending = Buffer.alloc(0);
  for await (const chunk of encrypted) {
    pending = pending.length === 0 ? Buffer.from(chunk) : Buffer.concat([pending, chunk]);
    const ready = Math.floor((pending.length - TAIL) / BLOCK_BYTES) * BLOCK_BYTES;
    if (ready <= 0) continue;
    const text = pending.subarray(0, ready);
    pending = pending.subarray(ready);
    mac.update(text);
    const part = decipher.update(text);
    plain.update(part);
    length += part.length;
    if (part.length > 0) yield part;
  }
  const text = pending.subarray(0, Math.max(0, pending.length - MAC_BYTES));
  if (text.length === 0 || text.length % BLOCK_BYTES !== 0) throw new MediaDamagedError();
  const proof = mac.update(text).digest().subarray(0, MAC_BYTES);
  if (!timingSafeEqual(proof, pending.subarray(text.length))) throw new MediaDamagedError();
  const last = finish(() => Buffer.concat([decipher.update(text), decipher.final()]));
  if (fileSha256 && !plain.update(last).digest().equals(fileSha256)) throw new MediaDamagedError();
  if (size !== undefined && length + last.length !== size) throw new MediaDamagedError();
  if (last.length > 0) yield last;
}

/** A padding that is none has passed no MAC of a sender's that means well. */
function finish(read: () => Buffer): Buffer {
  try {
    return read();
  } catch {
    throw new MediaDamagedError();
  }
}

/** Whether a file may be as long as its message says, going by how long it is encrypted. */
export const fits = (size: number, encrypted: number): boolean =>
  encrypted === (Math.floor(size / BLOCK_BYTES) + 1) * BLOCK_BYTES + MAC_BYTES;
