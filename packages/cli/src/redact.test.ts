import { describe, expect, it } from 'vitest';
import { redact } from './redact.js';

describe('what is taken out of a line', () => {
  it.each([
    ['postgres://ana:hunter2@db.example/wagate', 'hunter2'],
    ['smtp://ana:p%40ss@mail.example.org:587', 'p%40ss'],
    ['Authorization: Bearer abc.def.ghi', 'abc.def'],
    ['cookie: wagate.session_token=AbCd1234; other=1', 'AbCd1234'],
    ['{"password":"correct horse"}', 'correct'],
    ['GET /x?token=abcd1234&y=1', 'abcd1234'],
    ['https://wagate.example/#setup=Ab12Cd34', 'Ab12Cd34'],
    [`the key wa_${'a1B2'.repeat(12)} is over`, 'a1B2a1B2'],
    ['eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl', 'eyJzdWIi'],
    ['a code 2@AbCdEfGhIjKlMnOpQrStUv,xyz=,abc= was shown', 'AbCdEfGh'],
    ['type K7QW-9MPR on the phone', 'K7QW'],
    [`sealed with ${'Zk9'.repeat(14)}`, 'Zk9Zk9'],
    [`hash ${'0a'.repeat(32)}`, '0a0a0a'],
    ['ana@harbour.example signed in', 'ana@harbour'],
    ['GET /chats/447700900143@s.whatsapp.net', '4477009001'],
    ['GET /chats/447700900143%40s.whatsapp.net', '4477009001'],
    ['from 12025550143:12@s.whatsapp.net', '12025550143'],
    ['in 120363408673391897@g.us', '120363408673'],
    ['who is 99887766554433@lid', '998877665544'],
    ['call +44 7700 900143 back', '7700 9001'],
  ])('of %j', (line, secret) => {
    expect(redact(line)).not.toContain(secret);
    expect(redact(line)).toContain('[redacted]');
  });

  it.each([
    'sess_01JQ2V8ZK3M5N7P9R1T3V5X7Z9 working (request 01JQ2V8ZK3M5N7P9R1T3V5X7Z9)',
    'The database at localhost:5432/wagate is in use by another gateway.',
    'The data directory /home/ann/wagate/.wagate-data-directory/of-a-long-name is in use by process 12345.',
    'Port 8790 is taken: 127.0.0.1:8790 answered 503 after 1733029200000 ms',
    'evt_01JQ2V8ZK3M5N7P9R1T3V5X7Z9 whk_01JQ2V8ZK3M5N7P9R1T3V5X7Z9',
    '    at Object.<anonymous> (file:///srv/wagate/packages/gateway/dist/bundle/part-AbC12xyz.js:12:3456)',
  ])('nothing of %j', (line) => {
    expect(redact(line)).toBe(line);
  });

  it('takes no longer for a line that was made to be slow', () => {
    const before = performance.now();
    for (const text of [
      'a1B'.repeat(30_000),
      'token='.repeat(20_000),
      'a@'.repeat(40_000),
      '+1 '.repeat(30_000),
    ])
      redact(text);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
