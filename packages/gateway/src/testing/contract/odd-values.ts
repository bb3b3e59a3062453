/** Numbers that are the same wherever the same seed is: Mulberry32. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** As many of them as are wanted, each once. */
export function some<T>(random: () => number, all: readonly T[], most: number): T[] {
  const left = [...all];
  return Array.from(
    { length: Math.min(most, left.length) },
    () => left.splice(Math.floor(random() * left.length), 1)[0]!,
  );
}

/** A person, a group and a channel as they are not written. */
const ADDRESSES = [
  '@lid',
  '@',
  '1@lid',
  '0@s.whatsapp.net',
  '1:2@s.whatsapp.net',
  '1:99999999999@s.whatsapp.net',
  '1_1:1@lid',
  '1@hosted.lid',
  '١٢٣@lid',
  '12025550143@s.whatsapp.net@lid',
  'status@broadcast',
  '0-0@g.us',
  '1-1@newsletter',
  '120363025550100001@g.us.evil.test',
  `${'9'.repeat(300)}@lid`,
  '+00000000000000000',
  '12025550143',
];

/** What breaks programs, a database or a page that takes it for something else. */
export const TEXTS = [
  ...ADDRESSES,
  '\0',
  'a\0b',
  '\ud800',
  'a\udfffb',
  '\ufeff',
  '\u202eabc',
  '\u0301'.repeat(200),
  '👩‍👩‍👧‍👦'.repeat(30),
  'İıſß',
  "'; drop table messages; --",
  '" or 1=1',
  '%',
  '%%%_\\',
  '\\',
  '*',
  '"unclosed',
  '(a OR NEAR)',
  '../../../../etc/passwd',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'NaN',
  '\r\nx-injected: 1',
  'http://[::1',
  'http://user:word@127.0.0.1:1/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:;base64,AAAA',
  ' ',
  '\t\n',
  'x'.repeat(256),
  'x'.repeat(5_000),
];

/** Places in lists, and numbers as an address writes them. */
export const PLACES = [
  '0',
  '-1',
  '1',
  '200',
  '201',
  '1.5',
  '+7',
  '1e3',
  '1e999',
  '0x10',
  '2147483648',
  '4294967296',
  '9007199254740991',
  '9007199254740993',
  '-9007199254740991',
  '99999999999999999999',
  '999999999999999',
  '999999999999999:999999999999999',
  '-999999999999999:1',
  '0:0',
  '1:2:3',
  'true',
  'msg_01K04Z9Q4S7W2V5XN8BMT3CDHE',
  'aud_01K04Z9Q4S7W2V5XN8BMT3CDHE',
  'alr_7ZZZZZZZZZZZZZZZZZZZZZZZZZ',
  'evt_01K04Z9Q4S7W2V5XN8BMT3CDHE',
  'whd_01K04Z9Q4S7W2V5XN8BMT3CDHE',
  'sess_00000000000000000000000000',
  'eyJhIjoxfQ',
];

const NUMBERS = [
  0,
  -0,
  1,
  -1,
  0.1,
  90,
  90.1,
  -180.0001,
  255,
  256,
  2 ** 31,
  2 ** 32,
  2 ** 53,
  -(2 ** 53),
  1e21,
  1e308,
  5e-324,
];

/** Of any type, as JSON has them. */
export const VALUES: readonly unknown[] = [
  ...NUMBERS,
  null,
  true,
  false,
  '',
  '0',
  [],
  [[]],
  [null],
  [1, 'a', {}],
  Array.from({ length: 300 }, () => 'x'),
  {},
  { a: 1 },
  { length: -1 },
  { toString: 1, valueOf: 2 },
];

/** Segments of an address that cannot be written as a text. */
export const SEGMENTS = [
  '%',
  '%zz',
  '%00',
  '%ED%A0%80',
  '%C0%AF',
  '%2e%2e',
  '..%2f..',
  '%3Astart',
  'a:start',
  'a%20b',
];

/** Bodies that are no body of any operation. */
export const BODIES = [
  '',
  ' ',
  '{',
  '[]',
  'null',
  'true',
  '0',
  '1e999',
  '"text"',
  '\ufeff{}',
  '{"a":1,"a":2}',
  '{"__proto__":{"a":1}}',
  '{"constructor":{"prototype":{"a":1}}}',
  '[1,{"a":'.repeat(20),
  `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
  '{"a":"\\ud800"}',
];

/** Headers that an operation reads, as nobody means them. */
export const ODD_HEADERS: Record<string, readonly Record<string, string>[]> = {
  sendMessage: ['', ' ', 'é', 'x'.repeat(255), 'x'.repeat(256), '__proto__', "'; --"].map((key) => ({
    'idempotency-key': key,
  })),
  getMessageMedia: [
    'bytes=',
    'bytes=-0',
    'bytes=5-1',
    'bytes=0-1,3-4',
    'bytes=99999999999999999999-',
    'x=1',
  ].map((range) => ({ range })),
  createSession: ['', 'text/plain', 'application/json; charset=utf-16', 'application/jsonx', '*/*'].map(
    (type) => ({ 'content-type': type }),
  ),
};
