import {
  type BaileysEventMap,
  decryptMediaRetryData,
  encryptMediaRetryRequest,
  proto,
  type WASocket,
} from 'baileys';
import type { MediaLocation } from '../media/reference.js';

/** How long the phone has: it may be off. */
const PHONE_MS = 8_000;

const { SUCCESS } = proto.MediaRetryNotification.ResultType;

/**
 * Asks the phone to upload a file once more that WhatsApp's servers have deleted.
 * @returns its new path; nothing where the phone does not have it either, or does not answer.
 */
export async function askPhoneAgain(
  socket: WASocket,
  { mediaKey, message }: MediaLocation,
  signal: AbortSignal,
): Promise<string | undefined> {
  const me = socket.authState.creds.me?.id;
  if (!me || signal.aborted) return undefined;
  const { id, chatJid: remoteJid, fromMe, participant } = message;
  let heard = (_path: string | undefined): void => {};
  const answer = new Promise<string | undefined>((resolve) => {
    heard = resolve;
  });
  const listen = (updates: BaileysEventMap['messages.media-update']) => {
    const update = updates.find(({ key }) => key.id === id && key.remoteJid === remoteJid);
    if (update) heard(update.media && pathIn(update.media, mediaKey, id));
  };
  const giveUp = () => heard(undefined);
  const timer = setTimeout(giveUp, PHONE_MS);
  signal.addEventListener('abort', giveUp);
  socket.ev.on('messages.media-update', listen);
  try {
    const key = { id, remoteJid, fromMe, ...(participant && { participant }) };
    await socket.sendNode(encryptMediaRetryRequest(key, mediaKey, me));
    return await answer;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
    socket.ev.off('messages.media-update', listen);
  }
}

type Sealed = NonNullable<BaileysEventMap['messages.media-update'][number]['media']>;

function pathIn(sealed: Sealed, mediaKey: Uint8Array, id: string): string | undefined {
  try {
    const { result, directPath } = decryptMediaRetryData(sealed, mediaKey, id);
    return result === SUCCESS && directPath ? directPath : undefined;
  } catch {
    return undefined;
  }
}
