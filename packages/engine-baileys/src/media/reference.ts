import type { MediaReference } from '@wagate/engine';
import { MEDIA_KINDS, type MediaKind } from './media-keys.js';

/** What a reference holds: the file, and the message by which the phone knows it. */
export interface MediaLocation {
  kind: MediaKind;
  /** Its path on whichever of WhatsApp's servers. */
  path: string;
  mediaKey: Buffer;
  fileSha256?: Buffer;
  size?: number;
  message: { id: string; chatJid: string; fromMe: boolean; participant?: string };
}

/** Longer ones are nobody's: they only fill a database. */
const LONGEST = 2_048;
const KEY_BYTES = 32;
const HASH_BYTES = 32;

/** Nothing where there is nothing that could be opened. */
export function referenceTo(location: MediaLocation): MediaReference | undefined {
  const { mediaKey, fileSha256, ...rest } = location;
  if (mediaKey.length !== KEY_BYTES || !isPath(location.path)) return undefined;
  const reference = JSON.stringify({
    ...rest,
    mediaKey: mediaKey.toString('base64'),
    ...(fileSha256?.length === HASH_BYTES && { fileSha256: fileSha256.toString('base64') }),
  });
  return reference.length > LONGEST ? undefined : reference;
}

/** @throws SyntaxError for what is no reference of ours */
export function locationOf(reference: MediaReference): MediaLocation {
  const { mediaKey, fileSha256, ...rest } = JSON.parse(reference) as Omit<
    MediaLocation,
    'mediaKey' | 'fileSha256'
  > & { mediaKey: string; fileSha256?: string };
  if (!MEDIA_KINDS.includes(rest.kind) || !isPath(rest.path)) throw new SyntaxError('no media reference');
  return {
    ...rest,
    mediaKey: Buffer.from(mediaKey, 'base64'),
    ...(fileSha256 !== undefined && { fileSha256: Buffer.from(fileSha256, 'base64') }),
  };
}

/** The sender writes the path: it must lead nowhere but to a server that we choose. */
export function isPath(path: string): boolean {
  if (!path.startsWith('/')) return false;
  try {
    const { host, protocol, username } = new URL(path, 'https://media.invalid');
    return host === 'media.invalid' && protocol === 'https:' && username === '';
  } catch {
    return false;
  }
}
