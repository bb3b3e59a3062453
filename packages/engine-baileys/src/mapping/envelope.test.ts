import { describe, expect, it } from 'vitest';
import { envelopeOf } from './envelope.js';

const me = { id: '15550001111:3@s.whatsapp.net', lid: '900:3@lid' };
const stanza = (attrs: Record<string, string>) => ({
  tag: 'message',
  attrs: { id: 'M', t: '1700000000', ...attrs },
});
const common = { id: 'M', timestamp: 1_700_000_000_000 };

describe('the envelope', () => {
  it.each([
    [
      'from a person by number',
      { from: '1:4@s.whatsapp.net', sender_lid: '7@lid', notify: 'Ann' },
      {
        chatJid: '1@s.whatsapp.net',
        chatAlt: '7@lid',
        chatKind: 'dm',
        fromMe: false,
        senderJid: '1@s.whatsapp.net',
        senderLid: '7@lid',
        pushName: 'Ann',
      },
    ],
    [
      'from a person by LID',
      { from: '7:4@lid', sender_pn: '1@s.whatsapp.net', addressing_mode: 'lid' },
      {
        chatJid: '7@lid',
        chatAlt: '1@s.whatsapp.net',
        chatKind: 'dm',
        fromMe: false,
        senderJid: '1@s.whatsapp.net',
        senderLid: '7@lid',
      },
    ],
    [
      'from a person whose other address is not told',
      { from: '1@s.whatsapp.net' },
      { chatJid: '1@s.whatsapp.net', chatKind: 'dm', fromMe: false, senderJid: '1@s.whatsapp.net' },
    ],
    [
      'from a hosted number',
      { from: '1:99@hosted', sender_lid: '7:99@hosted.lid' },
      {
        chatJid: '1@s.whatsapp.net',
        chatAlt: '7@lid',
        chatKind: 'dm',
        fromMe: false,
        senderJid: '1@s.whatsapp.net',
        senderLid: '7@lid',
      },
    ],
    [
      'from a hosted LID',
      { from: '7:99@hosted.lid', sender_pn: '1@hosted' },
      {
        chatJid: '7@lid',
        chatAlt: '1@s.whatsapp.net',
        chatKind: 'dm',
        fromMe: false,
        senderJid: '1@s.whatsapp.net',
        senderLid: '7@lid',
      },
    ],
    [
      'in a group, from a hosted LID',
      {
        from: '12-3@g.us',
        participant: '7:99@hosted.lid',
        participant_pn: '1:99@hosted',
        addressing_mode: 'lid',
      },
      {
        chatJid: '12-3@g.us',
        chatKind: 'group',
        fromMe: false,
        senderJid: '1@s.whatsapp.net',
        senderLid: '7@lid',
      },
    ],
    [
      'in a group, from a hosted number',
      { from: '12-3@g.us', participant: '1:99@hosted' },
      { chatJid: '12-3@g.us', chatKind: 'group', fromMe: false, senderJid: '1@s.whatsapp.net' },
    ],
    [
      'in a group, from a bot',
      { from: '12-3@g.us', participant: '5@bot' },
      { chatJid: '12-3@g.us', chatKind: 'group', fromMe: false, senderJid: '5@bot' },
    ],
    [
      'from a hosted device of ours',
      { from: '15550001111:99@hosted', recipient: '1@s.whatsapp.net' },
      {
        chatJid: '1@s.whatsapp.net',
        chatKind: 'dm',
        fromMe: true,
        senderJid: '15550001111@s.whatsapp.net',
        senderLid: '900@lid',
      },
    ],
    [
      'from another device of ours',
      { from: '15550001111@s.whatsapp.net', recipient: '1@s.whatsapp.net', peer_recipient_lid: '7@lid' },
      {
        chatJid: '1@s.whatsapp.net',
        chatAlt: '7@lid',
        chatKind: 'dm',
        fromMe: true,
        senderJid: '15550001111@s.whatsapp.net',
        senderLid: '900@lid',
      },
    ],
    [
      'in a group',
      {
        from: '12-3@g.us',
        participant: '7:4@lid',
        participant_pn: '1@s.whatsapp.net',
        addressing_mode: 'lid',
      },
      {
        chatJid: '12-3@g.us',
        chatKind: 'group',
        fromMe: false,
        senderJid: '1@s.whatsapp.net',
        senderLid: '7@lid',
      },
    ],
    [
      'to a list that we are in',
      { from: '12@broadcast', participant: '1:2@s.whatsapp.net', participant_lid: '7@lid' },
      {
        chatJid: '1@s.whatsapp.net',
        chatAlt: '7@lid',
        chatKind: 'dm',
        fromMe: false,
        senderJid: '1@s.whatsapp.net',
        senderLid: '7@lid',
      },
    ],
    [
      'to a list of ours',
      { from: '12@broadcast', participant: '15550001111:1@s.whatsapp.net' },
      {
        chatJid: '12@broadcast',
        chatKind: 'broadcast',
        fromMe: true,
        senderJid: '15550001111@s.whatsapp.net',
        senderLid: '900@lid',
      },
    ],
    [
      'a status',
      { from: 'status@broadcast', participant: '1@s.whatsapp.net' },
      { chatJid: 'status@broadcast', chatKind: 'status', fromMe: false, senderJid: '1@s.whatsapp.net' },
    ],
    [
      'in a channel',
      { from: '120363@newsletter' },
      { chatJid: '120363@newsletter', chatKind: 'newsletter', fromMe: false },
    ],
  ])('%s', (_name, attrs, expected) => {
    expect(envelopeOf(stanza(attrs), me)).toMatchObject({ ...common, ...expected });
  });

  it('names no sender for what a channel says', () => {
    expect(envelopeOf(stanza({ from: '120363@newsletter' }), me)).not.toHaveProperty('senderJid');
  });

  it('refuses someone who claims to write as us', () => {
    expect(() =>
      envelopeOf(stanza({ from: '1@s.whatsapp.net', recipient: '2@s.whatsapp.net' }), me),
    ).toThrow();
  });

  it('refuses a stanza without a chat', () => {
    expect(() => envelopeOf(stanza({}), me)).toThrow();
  });
});
