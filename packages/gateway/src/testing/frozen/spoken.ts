import type { EngineContact, EngineMessage, MessageContent } from '@wagate/engine';
import { addressOf, type Name, PEOPLE } from './accounts.js';

type More = Partial<EngineMessage>;

export const say = (text: string): MessageContent => ({ type: 'text', text });

const senderOf = (name: Name) => {
  const { lid, phoneJid, pushName }: EngineContact = PEOPLE[name];
  return {
    ...(phoneJid ? { senderJid: phoneJid } : {}),
    ...(lid ? { senderLid: lid } : {}),
    ...(pushName ? { pushName } : {}),
  };
};

/** A message of a person in their own chat; told is the number too where it is known. */
export function from(name: Name, id: string, content: MessageContent, more: More = {}): EngineMessage {
  const { lid, phoneJid, pushName }: EngineContact = PEOPLE[name];
  return {
    id,
    chatJid: addressOf(name),
    ...(lid && phoneJid ? { chatAlt: phoneJid } : {}),
    chatKind: 'dm',
    fromMe: false,
    ...(pushName ? { pushName } : {}),
    timestamp: Date.now(),
    content,
    ...more,
  };
}

/** A message of a member of a group. */
export const inGroup = (
  group: string,
  name: Name,
  id: string,
  content: MessageContent,
  more: More = {},
): EngineMessage => ({
  id,
  chatJid: group,
  chatKind: 'group',
  fromMe: false,
  ...senderOf(name),
  timestamp: Date.now(),
  content,
  ...more,
});

/** A message that was typed on the phone itself. */
export const typed = (
  chatJid: string,
  id: string,
  content: MessageContent,
  more: More = {},
): EngineMessage => ({
  id,
  chatJid,
  chatKind: chatJid.endsWith('@g.us') ? 'group' : 'dm',
  fromMe: true,
  timestamp: Date.now(),
  content,
  ...more,
});

/** One of each kind that is a message of its own. */
export const KINDS: Record<string, MessageContent> = {
  image: { type: 'image', caption: 'Die Torte 🎂', mimetype: 'image/jpeg', size: 48_213 },
  imageOnce: { type: 'image', mimetype: 'image/jpeg', size: 1_024, viewOnce: true },
  video: { type: 'video', caption: 'So wird gefaltet', mimetype: 'video/mp4', size: 2_400_000 },
  audio: { type: 'audio', mimetype: 'audio/ogg; codecs=opus', size: 9_000 },
  document: {
    type: 'document',
    caption: 'Rechnung',
    mimetype: 'application/pdf',
    size: 77_000,
    filename: 'Rechnung 2026-01.pdf',
  },
  sticker: { type: 'sticker', mimetype: 'image/webp', size: 12_000 },
  location: {
    type: 'location',
    latitude: 52.5200066,
    longitude: 13.404954,
    name: 'Bäckerei Pelikan',
    address: 'Alexanderplatz 1',
  },
  place: { type: 'location', latitude: -23.55052, longitude: -46.633308 },
  contact: {
    type: 'contact',
    displayName: 'Emil',
    vcard: 'BEGIN:VCARD\nVERSION:3.0\nFN:Emil\nTEL;waid=551187654321:+55 11 8765-4321\nEND:VCARD',
  },
  poll: { type: 'poll', name: 'Welche Torte?', options: ['Nuss', 'Kirsch', '芝士'], selectableCount: 2 },
  pollEnding: {
    type: 'poll',
    name: 'Wann?',
    options: ['Heute', 'Morgen'],
    selectableCount: 1,
    endTime: 1_767_700_000_000,
    hideVotes: true,
  },
  unsupported: { type: 'unsupported', kind: 'eventMessage' },
};

/** Texts that are easily broken on their way. */
export const TEXTS: readonly string[] = [
  'Guten Morgen! Haben Sie heute Roggenbrot?',
  'مرحبا، هل لديكم خبز اليوم؟',
  '你好，会议室在三楼，请带面包。',
  'สวัสดีครับ ขนมปังวันนี้มีไหม',
  'Café, naïve façade, Größe 42, İstanbul',
  'Emoji: 👩‍👩‍👧‍👦 🏳️‍🌈 🥐 and a flag 🇧🇷',
  "Robert'); DROP TABLE messages;-- \\ \"quoted\" 'single'",
  'line one\nline two\r\nline three\ttabbed',
  '<b>not bold</b> & <script>alert(1)</script>',
  'A NUL\0inside, a lone \ud83d surrogate',
  `A long one: ${'Sauerteig braucht Zeit und Ruhe. '.repeat(60)}`,
  'Link: https://pelican.example/bestellen?id=7&x=%20#top',
];
