import { describe, expect, it } from 'vitest';
import type { Envelope } from './envelope.js';
import { targetSenderOf } from './target-sender.js';

const ME = { id: '4915100000001:7@s.whatsapp.net', lid: '900:7@lid' };
const ANN = { senderJid: '4915111111111@s.whatsapp.net', senderLid: '111@lid' };
const ann = { phoneJid: ANN.senderJid, lid: ANN.senderLid };

const direct = (fromMe: boolean): Envelope => ({
  id: 'X',
  chatJid: ANN.senderLid,
  chatKind: 'dm',
  chatAlt: ANN.senderJid,
  timestamp: 1,
  fromMe,
  ...(fromMe ? {} : ANN),
});
const group = (fromMe: boolean): Envelope => ({
  ...direct(fromMe),
  chatJid: '1-1@g.us',
  chatKind: 'group',
});

describe('who wrote the message that a key names', () => {
  it.each([
    ['theirs, by them, in a direct chat', { fromMe: true }, direct(false), ann],
    ['ours, by them, in a direct chat', { fromMe: false }, direct(false), 'me'],
    ['ours, by us, in a direct chat', { fromMe: true }, direct(true), 'me'],
    ['theirs, by us, in a direct chat', { fromMe: false }, direct(true), ann],
    ['their own in a group', { fromMe: true, participant: ANN.senderLid }, group(false), ann],
    ['another’s in a group', { participant: '222@lid' }, group(false), { lid: '222@lid' }],
    ['ours in a group, by our LID', { participant: '900@lid' }, group(false), 'me'],
    ['ours in a group, by our number', { participant: '4915100000001@s.whatsapp.net' }, group(false), 'me'],
    ['somebody’s in a group', {}, group(false), undefined],
  ] as const)('%s', (_, key, writer, sender) => {
    expect(targetSenderOf(key, writer, ME)).toEqual(sender);
  });
});
