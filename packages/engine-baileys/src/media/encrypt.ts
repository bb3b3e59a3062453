import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { BLOCK_BYTES, MAC_BYTES, type MediaKind, mediaKeys } from './media-keys.js';

const SLICE = 256 * 1024;

export interface EncryptedMedia {
  mediaKey: Uint8Array;
  fileSha256: Uint8Array;
  fileEncSha256: Uint8Array;
  /** Bytes of the encrypted file. */
  size: number;
  /** The encrypted file, made again at each call: it is never in memory as a whole. */
  bytes(): Iterable<Uint8Array>;
}

/** Encrypts a file for WhatsApp's servers. Its address there has its hash, so it is encrypted once to know that, and again as it leaves. */
export function encryptMedia(data: Uint8Array, kind: MediaKind): EncryptedMedia {
  const mediaKey = randomBytes(32);
  const keys = mediaKeys(mediaKey, kind);
  function* bytes(): Iterable<Uint8Array> {
    const cipher = createCipheriv('aes-256-cbc', keys.cipherKey, keys.iv);
    const mac = createHmac('sha256', keys.macKey).update(keys.iv);
    for (let start = 0; start < data.length; start += SLICE) {
      const part = cipher.update(data.subarray(start, start + SLICE));
      mac.update(part);
      yield part;
    }
    const last = cipher.final();
    yield Buffer.concat([last, mac.update(last).digest().subarray(0, MAC_BYTES)]);
  }
  const encrypted = createHash('sha256');
  for (const part of bytes()) encrypted.update(part);
  return {
    mediaKey,
    fileSha256: createHash('sha256').update(data).digest(),
    fileEncSha256: encrypted.digest(),
    size: (Math.floor(data.length / BLOCK_BYTES) + 1) * BLOCK_BYTES + MAC_BYTES,
    bytes,
  };
}
