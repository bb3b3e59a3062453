import { describe, expect, it } from 'vitest';
import {
  bareJid,
  canonicalJid,
  chatKind,
  groupJid,
  isGroupJid,
  isLid,
  isPhoneJid,
  knownJid,
  lidJid,
  parseJid,
  phoneJid,
  phoneOf,
  sameJid,
} from './jid.js';

const N = '447700900143';
const L = '128203948123';
const G = '120363041234567890';

describe('every server part', () => {
  it.each([
    // written, kind, user, agent, device, canonical, chat
    [`${N}@s.whatsapp.net`, 'phone', N, undefined, undefined, `${N}@s.whatsapp.net`, 'dm'],
    [`${N}@c.us`, 'phone', N, undefined, undefined, `${N}@s.whatsapp.net`, 'dm'],
    [`${N}@hosted`, 'phone', N, undefined, undefined, `${N}@s.whatsapp.net`, 'dm'],
    [`${N}@S.WhatsApp.Net`, 'phone', N, undefined, undefined, `${N}@s.whatsapp.net`, 'dm'],
    [`${N}@HOSTED`, 'phone', N, undefined, undefined, `${N}@s.whatsapp.net`, 'dm'],
    [`${N}:12@s.whatsapp.net`, 'phone', N, undefined, 12, `${N}@s.whatsapp.net`, 'dm'],
    [`${N}:0@s.whatsapp.net`, 'phone', N, undefined, 0, `${N}@s.whatsapp.net`, 'dm'],
    [`${N}_1@s.whatsapp.net`, 'phone', N, 1, undefined, `${N}@s.whatsapp.net`, 'dm'],
    [`${N}_1:12@s.whatsapp.net`, 'phone', N, 1, 12, `${N}@s.whatsapp.net`, 'dm'],
    [`${N}.0:12@s.whatsapp.net`, 'phone', N, 0, 12, `${N}@s.whatsapp.net`, 'dm'],
    [`${N}:99@hosted`, 'phone', N, undefined, 99, `${N}@s.whatsapp.net`, 'dm'],
    [`${N}_128:99@hosted`, 'phone', N, 128, 99, `${N}@s.whatsapp.net`, 'dm'],
    ['server@c.us', 'phone', 'server', undefined, undefined, 'server@s.whatsapp.net', 'dm'],
    ['0@c.us', 'phone', '0', undefined, undefined, '0@s.whatsapp.net', 'dm'],
    [`${L}@lid`, 'lid', L, undefined, undefined, `${L}@lid`, 'dm'],
    [`${L}@LID`, 'lid', L, undefined, undefined, `${L}@lid`, 'dm'],
    [`${L}@hosted.lid`, 'lid', L, undefined, undefined, `${L}@lid`, 'dm'],
    [`${L}:99@Hosted.Lid`, 'lid', L, undefined, 99, `${L}@lid`, 'dm'],
    [`${L}_1:12@lid`, 'lid', L, 1, 12, `${L}@lid`, 'dm'],
    ['867051314767696@bot', 'bot', '867051314767696', undefined, undefined, '867051314767696@bot', 'dm'],
    ['867051314767696:2@bot', 'bot', '867051314767696', undefined, 2, '867051314767696@bot', 'dm'],
    ['100001234@msgr', 'interop', '100001234', undefined, undefined, '100001234@msgr', 'dm'],
    ['100001234:3@msgr', 'interop', '100001234', undefined, 3, '100001234@msgr', 'dm'],
    ['2-100001234:0@interop', 'interop', '2-100001234', undefined, 0, '2-100001234@interop', 'dm'],
    [`${G}@g.us`, 'group', G, undefined, undefined, `${G}@g.us`, 'group'],
    [`${G}@G.US`, 'group', G, undefined, undefined, `${G}@g.us`, 'group'],
    [
      `${N}-1400000000@g.us`,
      'group',
      `${N}-1400000000`,
      undefined,
      undefined,
      `${N}-1400000000@g.us`,
      'group',
    ],
    ['1234_5@g.us', 'group', '1234_5', undefined, undefined, '1234_5@g.us', 'group'],
    [`${G}@newsletter`, 'newsletter', G, undefined, undefined, `${G}@newsletter`, 'newsletter'],
    [
      '1400000000@broadcast',
      'broadcast',
      '1400000000',
      undefined,
      undefined,
      '1400000000@broadcast',
      'broadcast',
    ],
    ['status@broadcast', 'status', 'status', undefined, undefined, 'status@broadcast', 'status'],
    ['status@g.us', 'group', 'status', undefined, undefined, 'status@g.us', 'group'],
    ['A1B2C3@call', 'call', 'A1B2C3', undefined, undefined, 'A1B2C3@call', 'dm'],
    ['someone@elsewhere', 'unknown', 'someone', undefined, undefined, 'someone@elsewhere', 'dm'],
    ['some:1@Elsewhere', 'unknown', 'some:1', undefined, undefined, 'some:1@elsewhere', 'dm'],
    // Names of what every object has are servers like any other.
    ['someone@constructor', 'unknown', 'someone', undefined, undefined, 'someone@constructor', 'dm'],
    ['someone@tostring', 'unknown', 'someone', undefined, undefined, 'someone@tostring', 'dm'],
  ] as const)('%s', (text, kind, user, agent, device, canonical, chat) => {
    const jid = parseJid(text);
    expect(jid).toMatchObject({ kind, user, server: text.slice(text.indexOf('@') + 1).toLowerCase() });
    expect([jid?.agent, jid?.device]).toEqual([agent, device]);
    expect(canonicalJid(text)).toBe(canonical);
    expect(canonicalJid(canonical)).toBe(canonical);
    expect(bareJid(text)).toBe(canonical);
    expect(sameJid(text, canonical)).toBe(true);
    expect(chatKind(text)).toBe(chat);
    expect(knownJid(text)).toBe(kind === 'unknown' || kind === 'call' ? undefined : canonical);
    expect([isPhoneJid(text), isLid(text), isGroupJid(text)]).toEqual(
      ['phone', 'lid', 'group'].map((one) => one === kind),
    );
  });
});

describe('a user part that its server does not have', () => {
  it.each([
    '4477:x@s.whatsapp.net',
    'a:1:2@lid',
    `${N}:123456@s.whatsapp.net`,
    `${N}_1234@s.whatsapp.net`,
    `${N}:12_1@lid`,
    `+${N}@s.whatsapp.net`,
    '١٢٣٤٥٦٧@s.whatsapp.net',
    '<b>@g.us',
    `${G}:1@g.us`,
    'a/b@newsletter',
  ])('%s is kept as it came, and is nobody', (text) => {
    expect(parseJid(text)).toMatchObject({ kind: 'unknown', user: text.slice(0, text.indexOf('@')) });
    expect(canonicalJid(text)).toBe(text);
    expect([knownJid(text), phoneOf(text)]).toEqual([undefined, undefined]);
    expect([isPhoneJid(text), isLid(text), isGroupJid(text)]).toEqual([false, false, false]);
  });
});

describe('what is no JID', () => {
  const long = '1'.repeat(10_000);
  it.each([
    undefined,
    null,
    7,
    {},
    [`${L}@lid`],
    new String(`${L}@lid`),
    '',
    '@',
    '@lid',
    'lid@',
    's.whatsapp.net',
    N,
    `${N}@`,
    ':3@lid',
    '_1:12@s.whatsapp.net',
    `${L}@lid@lid`,
    `a@b@s.whatsapp.net`,
    `@${L}@lid`,
    `${L}@@lid`,
    `${L} @lid`,
    ` ${L}@lid`,
    `${L}@lid\n`,
    `${L}\n@lid`,
    `${L}\0@lid`,
    `${L}\u202e@lid`,
    `${L}\u200b@lid`,
    `${L}@l\u0456d`,
    `${L}@${'lid '.repeat(3)}`,
    `${L}\ud800@lid`,
    `${long}@lid`,
    `${L}@${long}`,
    `${'@'.repeat(10_000)}lid`,
    long,
  ])('%j', (text) => {
    expect([parseJid(text), canonicalJid(text), knownJid(text), phoneOf(text)]).toEqual(
      Array(4).fill(undefined),
    );
    expect([isPhoneJid(text), isLid(text), isGroupJid(text)]).toEqual([false, false, false]);
    expect(chatKind(text)).toBe('dm');
    if (typeof text === 'string') expect(bareJid(text)).toBe(text);
  });

  it('ends where stores and the wire end', () => {
    expect(canonicalJid(`${'1'.repeat(251)}@lid`)).toHaveLength(255);
    expect(canonicalJid(`${'1'.repeat(252)}@lid`)).toBeUndefined();
  });
});

describe('comparing', () => {
  it('is blind to devices, agents and other names of a server', () => {
    expect(sameJid(`${N}:12@s.whatsapp.net`, `${N}@c.us`)).toBe(true);
    expect(sameJid(`${N}:99@hosted`, `${N}_1@s.whatsapp.net`)).toBe(true);
    expect(sameJid(`${L}:99@hosted.lid`, `${L}@lid`)).toBe(true);
    expect(sameJid('1@lid', '1@s.whatsapp.net')).toBe(false);
    expect(sameJid('1@bot', '1@s.whatsapp.net')).toBe(false);
    expect(sameJid('1@msgr', '1@interop')).toBe(false);
    expect(sameJid('no address', 'no address')).toBe(true);
    expect(sameJid('no address', 'another')).toBe(false);
  });

  it('finds nobody to be the same as nobody', () => {
    expect(sameJid(undefined, undefined)).toBe(false);
    expect(sameJid(null, null)).toBe(false);
    expect(sameJid(`${L}@lid`, undefined)).toBe(false);
  });
});

describe('the phone number', () => {
  it.each([
    [`${N}:2@s.whatsapp.net`, N],
    [`${N}@c.us`, N],
    [`${N}_1:99@hosted`, N],
    [`${N}@lid`, undefined],
    [`${N}@hosted.lid`, undefined],
    [`${N}@bot`, undefined],
    [`${N}@g.us`, undefined],
    ['0@s.whatsapp.net', undefined],
    ['server@c.us', undefined],
    [`${'1'.repeat(16)}@s.whatsapp.net`, undefined],
  ])('of %s is %s', (text, digits) => expect(phoneOf(text)).toBe(digits));
});

describe('building', () => {
  it('writes no device for the phone', () => {
    expect([phoneJid(N), phoneJid(N, 0), phoneJid(N, 12)]).toEqual([
      `${N}@s.whatsapp.net`,
      `${N}@s.whatsapp.net`,
      `${N}:12@s.whatsapp.net`,
    ]);
    expect([lidJid(L), lidJid(L, 3), groupJid(G)]).toEqual([`${L}@lid`, `${L}:3@lid`, `${G}@g.us`]);
  });

  it('is read back as it was built', () => {
    expect(parseJid(phoneJid(N, 12))).toEqual({
      kind: 'phone',
      user: N,
      server: 's.whatsapp.net',
      device: 12,
    });
    expect(parseJid(lidJid(L))).toEqual({ kind: 'lid', user: L, server: 'lid' });
    expect(parseJid(groupJid(G))).toEqual({ kind: 'group', user: G, server: 'g.us' });
  });
});
