import { DAY, HOUR, MINUTE } from '../world/clock.js';
import type { Conversation } from './draft.js';

export const EVERY_KIND = '120363041234567003@g.us';

const vcard = [
  'BEGIN:VCARD',
  'VERSION:3.0',
  'FN:Marta Silva',
  'TEL;type=CELL;waid=447700900152:+44 7700 900152',
  'END:VCARD',
].join('\n');

/** One message of every kind that a session can bring, own ones in every status among them. */
export const everyKind: Conversation = {
  jid: EVERY_KIND,
  type: 'group',
  name: 'Tasting room',
  archived: true,
  messages: [
    {
      from: 'ana',
      ago: 3 * DAY,
      type: 'image',
      body: 'The new shelf, as agreed',
      media: { mimetype: 'image/jpeg', size: 284_113 },
      albumId: 'album-shelf',
      reactions: [
        { emoji: '😀', from: 'ben' },
        { emoji: '😀', from: 'chioma' },
      ],
    },
    {
      from: 'ana',
      ago: 3 * DAY - MINUTE,
      type: 'image',
      media: { mimetype: 'image/jpeg', size: 301_870 },
      albumId: 'album-shelf',
    },
    {
      from: 'ana',
      ago: 3 * DAY - 2 * MINUTE,
      type: 'video',
      media: { mimetype: 'video/mp4', size: 4_120_400 },
    },
    { from: 'ben', ago: 2 * DAY, type: 'ptt', media: { mimetype: 'audio/ogg; codecs=opus', size: 98_112 } },
    {
      from: 'ben',
      ago: 2 * DAY - MINUTE,
      type: 'document',
      media: { filename: 'Order sheet.xlsx', mimetype: 'application/vnd.ms-excel', size: 18_240 },
    },
    {
      from: 'ben',
      ago: 2 * DAY - 2 * MINUTE,
      type: 'sticker',
      media: { mimetype: 'image/webp', size: 22_040 },
    },
    { from: 'ben', ago: 2 * DAY - 3 * MINUTE, type: 'gif', media: { mimetype: 'video/mp4', size: 410_040 } },
    {
      from: 'chioma',
      ago: 2 * DAY - 4 * MINUTE,
      type: 'image',
      viewOnce: true,
      media: { mimetype: 'image/jpeg', size: 120_400 },
    },
    {
      from: 'kwame',
      ago: DAY,
      type: 'location',
      location: { latitude: 51.5045, longitude: -0.058, name: 'Dock 4', address: 'Wapping Lane, London' },
    },
    { from: 'kwame', ago: DAY - MINUTE, body: 'I am at the gate. Who signs?', as: 'gate' },
    {
      from: 'chioma',
      ago: DAY - 2 * MINUTE,
      type: 'contact',
      contact: { displayName: 'Marta Silva', vcard },
    },
    { from: 'chioma', ago: DAY - 3 * MINUTE, type: 'liveLocation' },
    {
      from: 'ana',
      ago: DAY - 4 * MINUTE,
      type: 'system',
      system: { kind: 'group_subject', actor: '119283746550112@lid', text: 'Tasting room' },
    },
    { from: 'me', ago: 6 * HOUR, body: 'Marta collects it.', answers: 'gate', status: 'played' },
    { from: 'me', ago: 5 * HOUR, body: 'She is on her way.', status: 'read' },
    { from: 'me', ago: 4 * HOUR, body: 'Back at noon.', status: 'delivered' },
    { from: 'me', ago: 3 * HOUR, body: 'The van is loaded.', status: 'sent' },
    { from: 'me', ago: 2 * HOUR, body: 'One more pallet.', status: 'pending' },
    {
      from: 'me',
      ago: HOUR,
      body: 'Contract for the new line: please read before Monday.',
      status: 'failed',
      error: 'only admins may write in this group',
    },
  ],
};
