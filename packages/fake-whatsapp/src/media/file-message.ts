import type { proto } from 'baileys';
import { type FileKind, openFile, sealFile } from './cipher.js';
import type { MediaStore } from './media-store.js';

/** A file that somebody sends from a phone. */
export interface PhoneFile {
  type: FileKind;
  data: Uint8Array;
  mimetype: string;
  caption?: string;
  filename?: string;
  /** Recorded rather than picked: shown as a voice note. */
  voice?: boolean;
  seconds?: number;
  width?: number;
  height?: number;
  /** A small JPEG that is shown until the file is there. */
  thumbnail?: Uint8Array;
  /** It may be looked at once. */
  viewOnce?: boolean;
  /** 32 bytes; random unless told. */
  mediaKey?: Uint8Array;
}

type FilePart =
  | proto.Message.IImageMessage
  | proto.Message.IVideoMessage
  | proto.Message.IAudioMessage
  | proto.Message.IDocumentMessage
  | proto.Message.IStickerMessage;

const PARTS = {
  image: 'imageMessage',
  video: 'videoMessage',
  audio: 'audioMessage',
  document: 'documentMessage',
  sticker: 'stickerMessage',
} as const;

/** Encrypts a file and uploads it; answers the message that shows it. */
export async function fileMessage(store: MediaStore, file: PhoneFile): Promise<proto.IMessage> {
  const { type, data, mimetype, seconds, width, height, thumbnail, caption, filename } = file;
  const { blob, mediaKey, fileSha256, fileEncSha256 } = sealFile(data, type, file.mediaKey);
  const directPath = await store.put(fileEncSha256Text(fileEncSha256), [blob]);
  const once = file.viewOnce ? { viewOnce: true } : {};
  const common = {
    mimetype,
    mediaKey,
    fileSha256,
    fileEncSha256,
    fileLength: data.length,
    directPath,
    mediaKeyTimestamp: Math.floor(Date.now() / 1000),
  };
  switch (type) {
    case 'image':
      return { imageMessage: { ...common, width, height, caption, jpegThumbnail: thumbnail, ...once } };
    case 'video':
      return {
        videoMessage: { ...common, width, height, caption, seconds, jpegThumbnail: thumbnail, ...once },
      };
    case 'audio':
      return { audioMessage: { ...common, seconds, ptt: file.voice === true, ...once } };
    case 'document': {
      const documentMessage = { ...common, caption, fileName: filename, title: filename };
      return caption ? { documentWithCaptionMessage: { message: { documentMessage } } } : { documentMessage };
    }
    case 'sticker':
      return { stickerMessage: { ...common, width, height } };
  }
}

const fileEncSha256Text = (hash: Uint8Array) => Buffer.from(hash).toString('base64url');

/** The file that a message shows, if it shows one. */
export function filePartOf(message: proto.IMessage): { type: FileKind; part: FilePart } | undefined {
  const inner =
    message.documentWithCaptionMessage?.message ??
    message.ephemeralMessage?.message ??
    message.associatedChildMessage?.message ??
    message;
  for (const type of Object.keys(PARTS) as FileKind[]) {
    const part = inner[PARTS[type]];
    if (part) return { type, part };
  }
  return undefined;
}

/** Fetches and reads the file of a message, as the phone that got it does. Throws where something does not agree. */
export async function readFileOf(store: MediaStore, message: proto.IMessage): Promise<Buffer> {
  const { type, part } = filePartOf(message) ?? {};
  const { mediaKey, fileSha256, fileEncSha256, directPath, fileLength } = part ?? {};
  if (!type || !mediaKey || !fileSha256 || !fileEncSha256 || !directPath)
    throw new Error('the message shows no file');
  const blob = await store.read(directPath);
  if (!blob) throw new Error('the server does not have the file');
  const bytes = openFile(blob, type, { mediaKey, fileSha256, fileEncSha256 });
  if (Number(fileLength) !== bytes.length) throw new Error('the file is longer or shorter than was said');
  return bytes;
}
