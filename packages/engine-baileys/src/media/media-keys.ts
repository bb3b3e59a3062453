import { hkdfSync } from 'node:crypto';

export const MEDIA_KINDS = ['image', 'video', 'audio', 'document', 'sticker'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

/** What of the MAC stands at the end of an encrypted file. */
export const MAC_BYTES = 10;
export const BLOCK_BYTES = 16;

const INFO: Record<MediaKind, string> = {
  image: 'WhatsApp Image Keys',
  video: 'WhatsApp Video Keys',
  audio: 'WhatsApp Audio Keys',
  document: 'WhatsApp Document Keys',
  // A sticker is an image to whoever encrypts it.
  sticker: 'WhatsApp Image Keys',
};

export interface MediaKeys {
  iv: Buffer;
  cipherKey: Buffer;
  macKey: Buffer;
}

/** The keys of one file, from the one that its message carries. */
export function mediaKeys(mediaKey: Uint8Array, kind: MediaKind): MediaKeys {
  const keys = Buffer.from(hkdfSync('sha256', mediaKey, '', INFO[kind], 112));
  return { iv: keys.subarray(0, 16), cipherKey: keys.subarray(16, 48), macKey: keys.subarray(48, 80) };
}
