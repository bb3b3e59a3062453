import { describe, expect, it } from 'vitest';
import { kindOf, normalizeJid, phoneDigits, phoneNumberOf, recipientJid } from './jid.js';

describe('JIDs', () => {
  it.each([
    ['4915112345678@s.whatsapp.net', '4915112345678@s.whatsapp.net'],
    ['4915112345678:12@s.whatsapp.net', '4915112345678@s.whatsapp.net'],
    ['4915112345678@c.us', '4915112345678@s.whatsapp.net'],
    ['77@LID', '77@lid'],
    ['4915112345678-1500000000@g.us', '4915112345678-1500000000@g.us'],
    ['status@broadcast', 'status@broadcast'],
    ['120363@newsletter', '120363@newsletter'],
    ['a b@lid', undefined],
    ['@lid', undefined],
    ['77@evil.example', undefined],
    ['77@lid@lid', undefined],
    [`${'1'.repeat(300)}@lid`, undefined],
    ['', undefined],
  ])('reads %j as %j', (text, jid) => expect(normalizeJid(text)).toBe(jid));

  it.each([
    ['1@lid', 'dm'],
    ['1@s.whatsapp.net', 'dm'],
    ['1@g.us', 'group'],
    ['1@newsletter', 'newsletter'],
    ['status@broadcast', 'status'],
    ['1@broadcast', 'broadcast'],
    ['1@other', undefined],
  ])('takes %j for a %j', (jid, kind) => expect(kindOf(jid)).toBe(kind));

  it.each([
    ['+49 (151) 123-456.78', '4915112345678'],
    ['4915112345678', '4915112345678'],
    ['004915112345678', undefined],
    ['4915x12345678', undefined],
    ['１２３４５６７８', undefined],
    ['123', undefined],
    ['1234567890123456', undefined],
  ])('reads %j as the number %j', (text, digits) => {
    expect(phoneDigits(text)).toBe(digits);
    expect(recipientJid(text)).toBe(digits && `${digits}@s.whatsapp.net`);
  });

  it('finds the number in a phone JID only', () => {
    expect(phoneNumberOf('4915112345678:3@s.whatsapp.net')).toBe('4915112345678');
    expect(phoneNumberOf('77@lid')).toBeUndefined();
    expect(phoneNumberOf(null)).toBeUndefined();
  });
});
