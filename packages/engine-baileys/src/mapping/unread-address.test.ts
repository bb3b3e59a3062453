import { describe, expect, it } from 'vitest';
import { envelopeOf } from './envelope.js';
import { unreadAddressEvents, unreadServer } from './unread-address.js';

const stanza = (attrs: Record<string, string>) => ({
  tag: 'message',
  attrs: { id: 'M', t: '1700000000', ...attrs },
});

describe('a sender whom Baileys does not read', () => {
  it.each([
    ['5:0@bot', 'bot', '5@bot'],
    ['5:0@msgr', 'msgr', '5@msgr'],
    ['2-5:0@interop', 'interop', '2-5@interop'],
    ['5@elsewhere', 'elsewhere', '5@elsewhere'],
    ['5:x@s.whatsapp.net', 's.whatsapp.net', '5:x@s.whatsapp.net'],
    ['0@c.us', 'c.us', '0@s.whatsapp.net'],
  ])('%s is told of', (from, server, jid) => {
    expect(unreadServer(stanza({ from }))).toBe(server);
    expect(unreadAddressEvents(stanza({ from, notify: 'Who' }))).toEqual([
      {
        type: 'message',
        message: {
          id: 'M',
          chatJid: jid,
          chatKind: 'dm',
          fromMe: false,
          senderJid: jid,
          pushName: 'Who',
          timestamp: 1_700_000_000_000,
          content: { type: 'unsupported', kind: 'unreadMessage' },
        },
      },
    ]);
  });

  it.each(['s.whatsapp.net', '', 'nobody'])('%j names no chat', (from) => {
    expect(unreadServer(stanza({ from }))).toBe('none');
    expect(unreadAddressEvents(stanza({ from }))).toEqual([]);
  });
});

describe('all others', () => {
  const me = { id: '15550001111:3@s.whatsapp.net', lid: '900:3@lid' };
  it.each([
    '1:4@s.whatsapp.net',
    '1:99@hosted',
    '7:4@lid',
    '7:99@hosted.lid',
    '12-3@g.us',
    'status@broadcast',
    '12@broadcast',
    '12@newsletter',
  ])('%s is read', (from) => {
    const whole = stanza({ from, participant: '1@s.whatsapp.net' });
    expect(unreadServer(whole)).toBeUndefined();
    expect(envelopeOf(whole, me).id).toBe('M');
  });
});
