import type { SendFile } from '@wagate/engine';
import { getAudioDuration, type MediaConnInfo, type proto } from 'baileys';
import { MediaUnavailableError } from '../errors.js';
import { encryptMedia } from '../media/encrypt.js';
import type { FileServers } from '../media/file-server.js';
import { imageSize } from '../media/image-size.js';
import { isPath } from '../media/reference.js';

export interface UploadParts {
  servers: FileServers;
  /** Where files are uploaded at the moment, and by what WhatsApp knows us there; asked for anew if `fresh`. */
  connection(fresh: boolean): Promise<MediaConnInfo>;
}

const FOLDERS: Record<SendFile['type'], string> = {
  image: 'image',
  video: 'video',
  audio: 'audio',
  document: 'document',
  sticker: 'image',
};
const UPLOAD_MS = 10 * 60_000;

/** As WhatsApp wants a voice note named; nothing else is played as one everywhere. */
const VOICE = 'audio/ogg; codecs=opus';
const OPUS = /^audio\/(ogg|opus)\b/i;

/**
 * Encrypts a file and uploads it. Answers the message that shows it; what it answers or belongs to (mentions, a quote, an album) is for
 * whoever sends it.
 * @throws NotConnectedError, MediaUnavailableError
 */
export async function uploadFile(file: SendFile, parts: UploadParts): Promise<proto.IMessage> {
  const { type, data, caption } = file;
  const { size: length, bytes, ...secrets } = encryptMedia(data, type);
  const { url, directPath } = await upload(parts, FOLDERS[type], secrets.fileEncSha256, {
    size: length,
    bytes,
  });
  const common = {
    ...secrets,
    url,
    directPath,
    mimetype: type === 'audio' && file.voice && OPUS.test(file.mimetype) ? VOICE : file.mimetype,
    fileLength: data.length,
    mediaKeyTimestamp: Math.floor(Date.now() / 1_000),
  };
  const size = type === 'image' || type === 'sticker' ? imageSize(data) : undefined;
  const box = size && { width: size.width, height: size.height };
  switch (type) {
    case 'image':
      return { imageMessage: { ...common, ...box, ...(caption && { caption }) } };
    case 'video':
      return { videoMessage: { ...common, ...(caption && { caption }) } };
    case 'audio': {
      const seconds = await secondsOf(data);
      const timed = seconds === undefined ? {} : { seconds };
      return { audioMessage: { ...common, ...timed, ptt: file.voice === true } };
    }
    case 'document': {
      const name = file.filename && { fileName: file.filename, title: file.filename };
      const documentMessage = { ...common, ...name, ...(caption && { caption }) };
      if (!caption) return { documentMessage };
      return { documentWithCaptionMessage: { message: { documentMessage } } };
    }
    case 'sticker':
      return { stickerMessage: { ...common, ...box, isAnimated: size?.animated === true } };
  }
}

/** Whole seconds; nothing where the file does not tell. */
async function secondsOf(data: Uint8Array): Promise<number | undefined> {
  try {
    const seconds = await getAudioDuration(Buffer.from(data.buffer, data.byteOffset, data.byteLength));
    return seconds && Number.isFinite(seconds) ? Math.max(1, Math.round(seconds)) : undefined;
  } catch {
    return undefined;
  }
}

async function upload(
  { servers, connection }: UploadParts,
  folder: string,
  fileEncSha256: Uint8Array,
  { size, bytes }: { size: number; bytes(): Iterable<Uint8Array> },
): Promise<{ url: string; directPath: string }> {
  const hash = Buffer.from(fileEncSha256).toString('base64url');
  let failure: unknown = new MediaUnavailableError('WhatsApp names no server of files');
  // What it told us before may have had its time.
  for (const fresh of [false, true]) {
    const { hosts, auth } = await connection(fresh);
    const query = new URLSearchParams({ auth, token: hash });
    for (const { hostname, maxContentLengthBytes } of hosts) {
      if (maxContentLengthBytes > 0 && size > maxContentLengthBytes) {
        failure = new MediaUnavailableError('WhatsApp takes no file as large as this');
        continue;
      }
      try {
        const url = new URL(`https://${hostname}/mms/${folder}/${hash}?${query}`);
        const body = { size, bytes: bytes() };
        const { status, text } = await servers.post(url, body, AbortSignal.timeout(UPLOAD_MS));
        const taken = answered(text);
        if (taken) return taken;
        failure = new MediaUnavailableError(`A server of files answered an upload with ${status}`);
      } catch (error) {
        failure = error;
      }
    }
  }
  throw failure;
}

function answered(text: string): { url: string; directPath: string } | undefined {
  try {
    const { url, direct_path: directPath } = JSON.parse(text) as Record<string, unknown>;
    return typeof url === 'string' && typeof directPath === 'string' && isPath(directPath)
      ? { url, directPath }
      : undefined;
  } catch {
    return undefined;
  }
}
