import { conflict } from '../errors/api-problem.js';
import type { Held } from '../request/body-memory.js';
import type { Shown } from '../sessions/account.js';
import type { StoredContent } from './content.js';
import { isVoice } from './file-type.js';
import type { KeptFile } from './kept-send.js';
import type { MessageRow } from './message-row.js';
import type { MessageToSend } from './outgoing.js';
import { MOST_OF_ONE } from './take-files.js';

/** Opens the file of a stored message; nothing where it cannot be had any more. */
export type OpenFile = (
  session: Shown,
  row: MessageRow,
  signal: AbortSignal,
) => Promise<AsyncIterable<Uint8Array> | undefined>;

/** What is said again, and the bytes of its file. */
export interface Forwarded {
  content: MessageToSend['content'];
  bytes?: Uint8Array;
}

const FILES: readonly string[] = ['image', 'video', 'audio', 'document', 'sticker'];

/**
 * What a message says, to be said again elsewhere. Its file is fetched and put up anew: that of a message that WhatsApp has
 * forgotten may be had from the phone alone.
 * @throws ApiProblem 409 for what cannot be passed on, 503 when this process holds too much
 */
export async function forwarded(
  row: MessageRow,
  open: (row: MessageRow) => ReturnType<OpenFile>,
  held: Held,
): Promise<Forwarded> {
  if (row.deleted) throw conflict('the message was deleted');
  const content: StoredContent = row.content ? JSON.parse(row.content) : {};
  if (content.viewOnce) throw conflict('a message that is seen once is not passed on');
  if (!FILES.includes(row.type)) return { content: said(row, content) };
  const file = await open(row);
  if (!file) throw conflict('the file of this message cannot be had any more, so that it is not passed on');
  const bytes = await read(file, held);
  const { mimetype = 'application/octet-stream', filename } = content.media ?? {};
  return {
    bytes,
    content: {
      type: row.type as KeptFile['type'],
      mimetype,
      size: bytes.byteLength,
      ...(row.body ? { caption: row.body } : {}),
      ...(filename ? { filename } : {}),
      ...(row.type === 'audio' && isVoice(mimetype) ? { voice: true } : {}),
    },
  };
}

async function read(file: AsyncIterable<Uint8Array>, held: Held): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file) {
    size += chunk.byteLength;
    if (size > MOST_OF_ONE) throw conflict('the file of this message is too large to be passed on');
    held.add(chunk.byteLength);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

function said(row: MessageRow, content: StoredContent): MessageToSend['content'] {
  switch (row.type) {
    case 'text':
      if (row.body !== null) return { type: 'text', text: row.body };
      break;
    case 'location':
      if (content.location) return { type: 'location', ...content.location };
      break;
    case 'contact': {
      const { displayName = '', vcard } = content.contact ?? {};
      if (vcard) return { type: 'contact', displayName, vcard };
      break;
    }
    case 'poll':
      // Another poll with the same words: the end of the first, which no phone knows, is not its own.
      if (content.poll) return { type: 'poll', ...content.poll, endTime: undefined };
      break;
  }
  if (row.has_media)
    throw conflict('the file of this message is not kept here, so that it cannot be passed on');
  throw conflict(`messages of type ${row.type} cannot be passed on`);
}
