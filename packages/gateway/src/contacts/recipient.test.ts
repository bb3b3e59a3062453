import { describe, expect, it } from 'vitest';
import { recipientJid } from './recipient.js';

describe('what is typed as a recipient', () => {
  it.each([
    ['+49 (151) 123-456.78', '4915112345678@s.whatsapp.net'],
    ['4915112345678', '4915112345678@s.whatsapp.net'],
    ['4915112345678@s.whatsapp.net', '4915112345678@s.whatsapp.net'],
    [' 4915112345678:12@c.us ', '4915112345678@s.whatsapp.net'],
    ['4915112345678:99@hosted', '4915112345678@s.whatsapp.net'],
    ['77@LID', '77@lid'],
    ['77:99@hosted.lid', '77@lid'],
    ['4915112345678-1500000000@g.us', '4915112345678-1500000000@g.us'],
    ['004915112345678', undefined],
    ['4915x12345678', undefined],
    ['１２３４５６７８', undefined],
    ['123', undefined],
    ['1234567890123456', undefined],
    ['ann@example.com', undefined],
    ['4915112345678@elsewhere', undefined],
    ['+4915112345678@s.whatsapp.net', undefined],
    ['77@call', undefined],
    ['a b@lid', undefined],
    ['77@lid@lid', undefined],
    [`${'1'.repeat(10_000)}@lid`, undefined],
    ['@', undefined],
    ['', undefined],
  ])('%j is %j', (text, jid) => expect(recipientJid(text)).toBe(jid));
});
