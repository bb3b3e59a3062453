import { describe, expect, it } from 'vitest';
import { contextOf } from './context.js';

const me = { id: '15550001111:3@s.whatsapp.net', lid: '900@lid' };

describe('context', () => {
  it('tells mentions and quotes, without device parts', () => {
    const contextInfo = {
      mentionedJid: ['1:2@s.whatsapp.net', '7@lid', ''],
      stanzaId: 'Q',
      participant: '1:2@s.whatsapp.net',
      quotedMessage: { conversation: 'tea?' },
    };
    expect(
      contextOf({ ephemeralMessage: { message: { extendedTextMessage: { contextInfo } } } }, me),
    ).toEqual({
      mentions: ['1@s.whatsapp.net', '7@lid'],
      quoted: { id: 'Q', senderJid: '1@s.whatsapp.net', body: 'tea?', fromMe: false },
    });
  });

  it.each([
    ['15550001111@s.whatsapp.net', true],
    ['15550001111:99@hosted', true],
    ['900@lid', true],
    ['900:99@hosted.lid', true],
    // Whose LID has the digits of our number, or the other way round.
    ['15550001111@lid', false],
    ['900@s.whatsapp.net', false],
  ])('knows our own message by %s: %s', (participant, ours) => {
    const { quoted } = contextOf({ imageMessage: { contextInfo: { stanzaId: 'Q', participant } } }, me);
    expect(quoted?.fromMe).toBe(ours);
  });

  it('does not guess who wrote a quote that does not say', () => {
    expect(contextOf({ imageMessage: { contextInfo: { stanzaId: 'Q' } } }, me)).toEqual({
      quoted: { id: 'Q' },
    });
  });

  it('cuts a long quote', () => {
    const quotedMessage = { conversation: 'x'.repeat(10_000) };
    const { quoted } = contextOf({ imageMessage: { contextInfo: { stanzaId: 'Q', quotedMessage } } }, me);
    expect(quoted?.body).toHaveLength(4096);
  });

  it('is empty for plain text', () => {
    expect(contextOf({ conversation: 'hi' }, me)).toEqual({});
  });
});
