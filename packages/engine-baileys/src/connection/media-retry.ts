import {
  type BaileysEventMap,
  decryptMediaRetryData,
  encryptMediaRetryRequest,
  proto,
  type WASocket,
} from 'baileys';
import { MediaUnavailableError } from '../errors.js';
import type { MediaLocation } from '../media/reference.js';

/** How long the phone has: it may be off. */
const PHONE_MS = 8_000;

const { SUCCESS } = proto.MediaRetryNotification.ResultType;

/**
 * Asks the phone to upload a file once more that WhatsApp's servers have deleted.
 * @returns its new path; nothing where the phone does not have it either
 * @throws MediaUnavailableError where the phone does not answer: who is off may have it
 */
export async function askPhoneAgain(
  socket: WASocket,
  { mediaKey, message }: MediaLocation,
  signal: AbortSignal,
): Promise<string | undefined> {
  const me = socket.authState.creds.me?.id;
  signal.throwIfAborted();
  if (!me) return undefined;
  const { id, chatJid: remoteJid, fromMe, participant } = message;
  let heard = (_path: string | undefined): void => {};
  let giveUp = (): void => {};
  const answer = new Promise<string | undefined>((resolve, reject) => {
    heard = resolve;
    giveUp = () => reject(signal.aborted ? signal.reason : new MediaUnavailableError('The phone is silent'));
  });
  // It may be given up while the question is still being sent.
  answer.catch(() => {});
  const listen = (updates: BaileysEventMap['messages.media-update']) => {
    const update = updates.find(({ key }) => key.id === id && key.remoteJid === remoteJid);
    if (update) heard(update.media && pathIn(update.media, mediaKey, id));
  };
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
