import { describe, expect, it } from 'vitest';
import { bareJid, parseJid, phoneOf, sameJid } from './jid.js';
import { callingCode, formatPhone } from './phone.js';

describe('parseJid', () => {
  it.each([
    ['447700900143@s.whatsapp.net', 'phone', '447700900143'],
    ['447700900143@c.us', 'phone', '447700900143'],
    ['447700900143@hosted', 'phone', '447700900143'],
    ['128203948123@lid', 'lid', '128203948123'],
    ['128203948123@hosted.lid', 'lid', '128203948123'],
    ['120363041234567890@g.us', 'group', '120363041234567890'],
    ['447700900143-1400000000@g.us', 'group', '447700900143-1400000000'],
    ['120363041234567890@newsletter', 'channel', '120363041234567890'],
    ['1400000000@broadcast', 'broadcast', '1400000000'],
    ['status@broadcast', 'status', 'status'],
    ['867051314767696@bot', 'bot', '867051314767696'],
    ['someone@elsewhere', 'unknown', 'someone'],
  ])('%s is a %s', (text, kind, user) => {
    expect(parseJid(text)).toMatchObject({ kind, user });
  });

  it('takes device and agent off a person, never off a group', () => {
    expect(parseJid('447700900143:12@s.whatsapp.net')).toMatchObject({ user: '447700900143', device: 12 });
    expect(parseJid('447700900143_1:12@s.whatsapp.net')).toMatchObject({ user: '447700900143', device: 12 });
    expect(parseJid('1234_5@g.us')).toMatchObject({ user: '1234_5' });
  });

  it.each(['', '@', '@lid', '447700900143', '447700900143@'])('%j is no address', (text) => {
    expect(parseJid(text)).toBeUndefined();
  });

  it('does not trust an odd user part', () => {
    expect(parseJid('4477:x@s.whatsapp.net')?.kind).toBe('unknown');
    expect(parseJid('a:1:2@lid')?.kind).toBe('unknown');
  });
});

describe('comparing', () => {
  it('is blind to devices and to old spellings of a server', () => {
    expect(sameJid('447700900143:12@s.whatsapp.net', '447700900143@c.us')).toBe(true);
    expect(sameJid('1@lid', '1@s.whatsapp.net')).toBe(false);
    expect(sameJid(undefined, undefined)).toBe(false);
    expect(bareJid('128:3@hosted.lid')).toBe('128@lid');
    expect(bareJid('no address')).toBe('no address');
  });
});

describe('phone numbers', () => {
  it('come only from addresses that hold one', () => {
    expect(phoneOf('447700900143:2@s.whatsapp.net')).toBe('447700900143');
    expect(phoneOf('447700900143@lid')).toBeUndefined();
    expect(phoneOf('120363041234567890@g.us')).toBeUndefined();
    expect(phoneOf('abc@s.whatsapp.net')).toBeUndefined();
    expect(phoneOf(undefined)).toBeUndefined();
  });

  it.each([
    ['447700900143', '+44 7700 900143'],
    ['+447700900143', '+44 7700 900143'],
    ['12025550143', '+1 202 555 0143'],
    ['79161234567', '+7 916 123 45 67'],
    ['33612345678', '+33 6 12 34 56 78'],
    ['34612345678', '+34 612 345 678'],
    ['5511912345678', '+55 11 91234 5678'],
    ['919812345678', '+91 98123 45678'],
    ['6281234567890', '+62 812 3456 7890'],
    ['6281234567', '+62 8123 4567'],
    ['971501234567', '+971 501 234 567'],
    ['35312345', '+353 12345'],
    ['4930123456', '+49 3012 3456'],
    ['not a number', 'not a number'],
    ['1234', '1234'],
    ['1234567890123456', '1234567890123456'],
  ])('%s is shown as %s', (number, shown) => {
    expect(formatPhone(number)).toBe(shown);
  });

  it('loses no digit and leaves none alone, whatever the length', () => {
    for (let length = 5; length <= 15; length++) {
      for (const start of ['1', '44', '353', '7', '86', '999']) {
        const digits = `${start}0123456789012345`.slice(0, length);
        const shown = formatPhone(digits);
        expect(shown.replace(/\D/g, '')).toBe(digits);
        const groups = shown.split(' ').slice(1);
        if (!/^\+(7|33) /.test(shown) && digits.length - callingCode(digits).length > 1)
          for (const group of groups) expect(group.length).toBeGreaterThan(1);
      }
    }
  });
});
