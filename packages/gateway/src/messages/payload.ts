import { People } from '../contacts/people.js';
import type { MessagePayload } from '../events/envelope.js';
import type { Change } from '../events/writer.js';
import type { StoredContent } from './content.js';

/** What `quoted` of a stored message holds. */
export interface StoredQuote {
  senderJid?: string;
  senderLid?: string;
  body?: string;
  fromMe?: boolean;
}

/** A stored message, as far as an event tells of it. */
export interface Told {
  wa_message_id: string;
  chat_jid: string;
  from_me: 0 | 1;
  type: string;
  timestamp: number;
  sender_jid?: string | null;
  sender_lid?: string | null;
  body?: string | null;
  content?: string | null;
  has_media?: 0 | 1;
  quoted_message_id?: string | null;
  quoted?: string | null;
  mentions?: string | null;
}

const QUOTE_BYTES = 4096;

/** Cut to whole characters within the wire's limit. */
export function cutQuote(text: string): string {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= QUOTE_BYTES) return text;
  // An incomplete character at the cut decodes to U+FFFD.
  return new TextDecoder().decode(bytes.subarray(0, QUOTE_BYTES)).replace(/\ufffd+$/, '');
}

async function mentionsOf(change: Change, stored: string): Promise<MessagePayload['mentions']> {
  const jids = JSON.parse(stored) as string[];
  const people = await People.load(change.trx, change.organizationId, jids);
  return Object.fromEntries(
    jids.map((jid) => {
      const pushName = people.name(jid);
      return [jid, pushName ? { pushName } : {}];
    }),
  );
}

/** The payload of the event that tells of a message. */
export async function messagePayload(change: Change, row: Told, pushName?: string): Promise<MessagePayload> {
  const content: StoredContent = row.content ? JSON.parse(row.content) : {};
  const quoted: StoredQuote = row.quoted ? JSON.parse(row.quoted) : {};
  return {
    waMessageId: row.wa_message_id,
    chatJid: row.chat_jid,
    fromMe: row.from_me === 1,
    type: row.type,
    timestamp: row.timestamp,
    hasMedia: row.has_media === 1,
    media: content.media ?? null,
    ...(row.sender_jid ? { senderJid: row.sender_jid } : {}),
    ...(row.sender_lid ? { senderLid: row.sender_lid } : {}),
    ...(pushName ? { pushName } : {}),
    ...(row.body !== null && row.body !== undefined ? { body: row.body } : {}),
    ...(row.mentions ? { mentions: await mentionsOf(change, row.mentions) } : {}),
    ...(row.quoted_message_id ? { quotedMessageId: row.quoted_message_id } : {}),
    ...(quoted.senderJid ? { quotedSenderJid: quoted.senderJid } : {}),
    ...(quoted.senderLid ? { quotedSenderLid: quoted.senderLid } : {}),
    ...(quoted.body ? { quotedBody: cutQuote(quoted.body) } : {}),
    ...(quoted.fromMe !== undefined ? { quotedFromMe: quoted.fromMe } : {}),
    ...(content.location ? { location: content.location } : {}),
    ...(content.contact ? { contact: content.contact } : {}),
    ...(content.poll ? { poll: content.poll } : {}),
    ...(content.contacts ? { contacts: content.contacts } : {}),
    ...(content.event ? { event: content.event } : {}),
    ...(content.parts ? { parts: content.parts } : {}),
    ...(content.albumId ? { albumId: content.albumId } : {}),
    ...(content.viewOnce ? { viewOnce: true } : {}),
    ...(content.expiresAt ? { expiresAt: content.expiresAt } : {}),
  };
}
