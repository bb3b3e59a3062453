import type { MessageContent } from '@wagate/engine';
import { proto } from 'baileys';
import { describe, expect, it } from 'vitest';
import { contentOf, wordsOf } from './content.js';

const { Type } = proto.Message.ProtocolMessage;
const key = { id: 'TARGET', remoteJid: '1@s.whatsapp.net' };

/** As it comes from the wire: encoded and decoded, with the defaults that brings. */
const decoded = (message: proto.IMessage) => proto.Message.decode(proto.Message.encode(message).finish());

const cases: [string, proto.IMessage, MessageContent | undefined][] = [
  ['text', { conversation: 'hi' }, { type: 'text', text: 'hi' }],
  ['text with extras', { extendedTextMessage: { text: 'hi' } }, { type: 'text', text: 'hi' }],
  ['empty text', { extendedTextMessage: { text: '' } }, { type: 'text', text: '' }],
  [
    'text in a disappearing message',
    { ephemeralMessage: { message: { extendedTextMessage: { text: 'hi' } } } },
    { type: 'text', text: 'hi' },
  ],
  [
    'text from our phone, wrapped twice',
    { deviceSentMessage: { message: { ephemeralMessage: { message: { conversation: 'hi' } } } } },
    { type: 'text', text: 'hi' },
  ],
  [
    'image',
    { imageMessage: { caption: 'see', mimetype: 'image/jpeg', fileLength: 1234 } },
    { type: 'image', caption: 'see', mimetype: 'image/jpeg', size: 1234 },
  ],
  ['image without anything', { imageMessage: {} }, { type: 'image' }],
  [
    'image to be seen once',
    { viewOnceMessageV2: { message: { imageMessage: { mimetype: 'image/jpeg' } } } },
    { type: 'image', mimetype: 'image/jpeg', viewOnce: true },
  ],
  [
    'video',
    { videoMessage: { caption: 'v', mimetype: 'video/mp4' } },
    { type: 'video', caption: 'v', mimetype: 'video/mp4' },
  ],
  ['round video', { ptvMessage: { mimetype: 'video/mp4' } }, { type: 'video', mimetype: 'video/mp4' }],
  [
    'voice message',
    { audioMessage: { mimetype: 'audio/ogg', ptt: true } },
    { type: 'audio', mimetype: 'audio/ogg' },
  ],
  ['sticker', { stickerMessage: { mimetype: 'image/webp' } }, { type: 'sticker', mimetype: 'image/webp' }],
  [
    'document with a caption',
    {
      documentWithCaptionMessage: {
        message: { documentMessage: { fileName: 'a.pdf', caption: 'c', mimetype: 'application/pdf' } },
      },
    },
    { type: 'document', caption: 'c', filename: 'a.pdf', mimetype: 'application/pdf' },
  ],
  [
    'location',
    { locationMessage: { degreesLatitude: 1.5, degreesLongitude: -2, name: 'Dock', address: 'Quay 9' } },
    { type: 'location', latitude: 1.5, longitude: -2, name: 'Dock', address: 'Quay 9' },
  ],
  [
    'live location',
    { liveLocationMessage: { degreesLatitude: 1, degreesLongitude: 2 } },
    { type: 'location', latitude: 1, longitude: 2 },
  ],
  [
    'contact',
    { contactMessage: { displayName: 'Ann', vcard: 'BEGIN' } },
    { type: 'contact', displayName: 'Ann', vcard: 'BEGIN' },
  ],
  [
    'several contacts',
    { contactsArrayMessage: { displayName: '2 contacts', contacts: [{ vcard: 'A' }, { vcard: 'B' }] } },
    {
      type: 'contact',
      displayName: '2 contacts',
      vcard: 'A\nB',
      contacts: [{ vcard: 'A' }, { vcard: 'B' }],
    },
  ],
  [
    'poll',
    {
      pollCreationMessageV3: { name: 'Lunch?', options: [{ optionName: 'Soup' }], selectableOptionsCount: 1 },
    },
    { type: 'poll', name: 'Lunch?', options: ['Soup'], selectableCount: 1 },
  ],
  [
    'reaction',
    { reactionMessage: { key, text: '👍' } },
    { type: 'reaction', targetId: 'TARGET', emoji: '👍' },
  ],
  [
    'reaction taken back',
    { reactionMessage: { key, text: '' } },
    { type: 'reaction', targetId: 'TARGET', emoji: '' },
  ],
  ['vote', { pollUpdateMessage: { pollCreationMessageKey: key } }, { type: 'poll_vote', targetId: 'TARGET' }],
  ['revoke', { protocolMessage: { type: Type.REVOKE, key } }, { type: 'revoke', targetId: 'TARGET' }],
  [
    'edit',
    {
      protocolMessage: {
        type: Type.MESSAGE_EDIT,
        key,
        editedMessage: { extendedTextMessage: { text: 'new' } },
      },
    },
    { type: 'edit', targetId: 'TARGET', text: 'new' },
  ],
  [
    'wrapped edit of a caption',
    {
      editedMessage: {
        message: {
          protocolMessage: {
            type: Type.MESSAGE_EDIT,
            key,
            editedMessage: { imageMessage: { caption: 'new' } },
          },
        },
      },
    },
    { type: 'edit', targetId: 'TARGET', text: 'new' },
  ],
  [
    'button answer',
    { buttonsResponseMessage: { selectedDisplayText: 'Yes', selectedButtonId: 'y' } },
    { type: 'text', text: 'Yes' },
  ],
  [
    'answer without words',
    { listResponseMessage: { singleSelectReply: { selectedRowId: 'r1' } } },
    { type: 'text', text: 'r1' },
  ],
  [
    'place followed live, with words',
    { liveLocationMessage: { degreesLatitude: 1, degreesLongitude: 2, caption: 'on my way' } },
    { type: 'location', latitude: 1, longitude: 2, caption: 'on my way' },
  ],
  ['kept from linked devices', { placeholderMessage: { type: 0 } }, { type: 'phone_only' }],
  ['keys only', { senderKeyDistributionMessage: { groupId: 'g@g.us' }, messageContextInfo: {} }, undefined],
  ['housekeeping', { protocolMessage: { type: Type.EPHEMERAL_SETTING, ephemeralExpiration: 60 } }, undefined],
  ['nothing', {}, undefined],
];

describe('content', () => {
  it.each(cases)('%s', (_name, message, content) => {
    expect(contentOf(decoded(message))).toEqual(content);
  });

  it('gives up on wrappers without end', () => {
    let message: proto.IMessage = { conversation: 'deep' };
    for (let depth = 0; depth < 50; depth++) message = { ephemeralMessage: { message } };
    expect(contentOf(message)).toEqual({ type: 'unsupported', kind: 'ephemeralMessage' });
  });

  it.each<[string, proto.IMessage]>([
    ['an edit of an edit', { protocolMessage: { type: Type.MESSAGE_EDIT, key } }],
    ['a wrapped edit', { editedMessage: { message: { protocolMessage: { type: Type.MESSAGE_EDIT, key } } } }],
  ])('reads %s no deeper than one', (_name, edit) => {
    const inner = edit.protocolMessage ?? edit.editedMessage!.message!.protocolMessage!;
    inner.editedMessage = { protocolMessage: { type: Type.MESSAGE_EDIT, key, editedMessage: edit } };
    expect(contentOf(edit)).toBeUndefined();
  });

  it.each<[string, proto.IMessage | undefined, object | undefined]>([
    ['nothing', undefined, undefined],
    ['a message without words', { messageContextInfo: {} }, undefined],
    ['no caption any more', { imageMessage: {} }, { text: '' }],
    [
      'words that mention somebody',
      { extendedTextMessage: { text: 'hi @1', contextInfo: { mentionedJid: ['1@s.whatsapp.net', 'no'] } } },
      { text: 'hi @1', mentions: ['1@s.whatsapp.net'] },
    ],
  ])('reads an edit to %s', (_name, editedMessage, edit) => {
    const said = contentOf({
      protocolMessage: { type: Type.MESSAGE_EDIT, key, ...(editedMessage && { editedMessage }) },
    });
    expect(said).toEqual(edit && { type: 'edit', targetId: 'TARGET', ...edit });
  });

  it('takes no number from a place or a time that is none', () => {
    expect(
      contentOf({
        locationMessage: { degreesLatitude: Number.NaN, degreesLongitude: Number.POSITIVE_INFINITY },
      }),
    ).toMatchObject({ latitude: 0, longitude: 0 });
    const event = contentOf({ eventMessage: { name: 'E', startTime: 9e15, endTime: -5 } });
    expect(event).toMatchObject({ text: 'E', event: { name: 'E' } });
    expect(event).not.toHaveProperty('event.startTime');
    expect(event).not.toHaveProperty('event.endTime');
  });

  it('tells the words of a quoted message of any kind', () => {
    expect(wordsOf({ conversation: 'hi' })).toBe('hi');
    expect(wordsOf({ imageMessage: { caption: 'see' } })).toBe('see');
    expect(wordsOf({ pollCreationMessage: { name: 'Lunch?' } })).toBe('Lunch?');
    expect(wordsOf({ stickerMessage: {} })).toBeUndefined();
    expect(wordsOf(undefined)).toBeUndefined();
  });
});
