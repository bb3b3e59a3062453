import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

export type FileKind = 'image' | 'video' | 'audio' | 'document' | 'sticker';

/** By what the keys of a file are told apart from those of another kind. */
const INFO: Record<FileKind, string> = {
  image: 'WhatsApp Image Keys',
  video: 'WhatsApp Video Keys',
  audio: 'WhatsApp Audio Keys',
  document: 'WhatsApp Document Keys',
  sticker: 'WhatsApp Image Keys',
};
const MAC_BYTES = 10;

/** What a message says of a file, so that who gets the message can read it. */
export interface FileSecrets {
  mediaKey: Uint8Array;
  fileSha256: Uint8Array;
  fileEncSha256: Uint8Array;
}

export interface SealedFile extends FileSecrets {
  /** What lies on the server: ciphertext and the first bytes of its MAC. */
  blob: Buffer;
}

function keysOf(mediaKey: Uint8Array, kind: FileKind) {
  const keys = Buffer.from(hkdfSync('sha256', mediaKey, '', INFO[kind], 112));
  return { iv: keys.subarray(0, 16), cipherKey: keys.subarray(16, 48), macKey: keys.subarray(48, 80) };
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** Encrypts a file as WhatsApp's clients do before they upload it. */
export function sealFile(
  bytes: Uint8Array,
  kind: FileKind,
  mediaKey: Uint8Array = randomBytes(32),
): SealedFile {
  const { iv, cipherKey, macKey } = keysOf(mediaKey, kind);
  const cipher = createCipheriv('aes-256-cbc', cipherKey, iv);
  const text = Buffer.concat([cipher.update(bytes), cipher.final()]);
  const mac = createHmac('sha256', macKey).update(iv).update(text).digest().subarray(0, MAC_BYTES);
  const blob = Buffer.concat([text, mac]);
  return { mediaKey, fileSha256: sha256(bytes), fileEncSha256: sha256(blob), blob };
}

/** Reads a file back. Throws where anything of it is not what the message says. */
export function openFile(blob: Uint8Array, kind: FileKind, secrets: FileSecrets): Buffer {
  const { iv, cipherKey, macKey } = keysOf(secrets.mediaKey, kind);
  if (!sha256(blob).equals(secrets.fileEncSha256)) throw new Error('the file is not what was uploaded');
  const text = blob.subarray(0, -MAC_BYTES);
  const mac = createHmac('sha256', macKey).update(iv).update(text).digest().subarray(0, MAC_BYTES);
  if (!mac.equals(blob.subarray(-MAC_BYTES))) throw new Error('the file is not from who has its key');
  const cipher = createDecipheriv('aes-256-cbc', cipherKey, iv);
  const bytes = Buffer.concat([cipher.update(text), cipher.final()]);
  if (!sha256(bytes).equals(secrets.fileSha256)) throw new Error('the file is not what was sent');
  return bytes;
}
