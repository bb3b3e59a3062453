import { describe, expect, it } from 'vitest';
import { byteRange, partOf } from './byte-range.js';
import { attachment, mediaType } from './media-type.js';

describe('what a file is served as', () => {
  it.each([
    ['image', 'image/jpeg', 'image/jpeg', true],
    ['image', 'IMAGE/PNG', 'image/png', true],
    ['audio', 'audio/ogg; codecs=opus', 'audio/ogg; codecs=opus', true],
    ['audio', 'audio/mpeg; codecs=evil, x="\r\n', 'audio/mpeg', true],
    ['video', 'video/mp4', 'video/mp4', true],
    ['sticker', 'image/webp', 'image/webp', true],
    ['image', 'image/svg+xml', 'application/octet-stream', false],
    ['image', 'text/html', 'application/octet-stream', false],
    ['image', undefined, 'application/octet-stream', false],
    ['text', 'image/png', 'image/png', true],
    ['document', 'image/png', 'image/png', false],
    ['document', 'application/pdf', 'application/pdf', false],
    ['document', 'application/vnd.ms-excel', 'application/vnd.ms-excel', false],
    ['document', 'text/html', 'application/octet-stream', false],
    ['document', 'application/xhtml+xml', 'application/octet-stream', false],
    ['document', 'application/javascript', 'application/octet-stream', false],
    ['document', 'nonsense\r\nset-cookie: a=b', 'application/octet-stream', false],
  ])('%s of %s', (kind, mimetype, contentType, inline) => {
    expect(mediaType(kind, mimetype)).toEqual({ contentType, inline });
  });

  it.each([
    ['Price list.pdf', 'Price list.pdf', 'Price%20list.pdf'],
    ['قائمة.pdf', '_____.pdf', '%D9%82%D8%A7%D8%A6%D9%85%D8%A9.pdf'],
    ['../../etc/passwd', '_.._etc_passwd', '_.._etc_passwd'],
    ['a"; filename=evil.exe', 'a_; filename=evil.exe', 'a_%3B%20filename%3Devil.exe'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe', 'invoicefdp.exe'],
    ['line\r\nbreak.txt', 'linebreak.txt', 'linebreak.txt'],
    ["it's (1)*.txt", "it's (1)_.txt", 'it%27s%20%281%29_.txt'],
    ['...', 'file', 'file'],
    ['100%.txt', '100_.txt', '100%25.txt'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(146)}.pdf`, `${'x'.repeat(146)}.pdf`],
    ['\ud800half.txt', 'half.txt', 'half.txt'],
  ])('the name %j', (name, plain, exact) => {
    expect(attachment(name)).toBe(`attachment; filename="${plain}"; filename*=UTF-8''${exact}`);
  });
});

describe('a range of a file of 100 bytes', () => {
  it.each([
    ['bytes=0-', { start: 0, end: 99 }],
    ['bytes=0-1', { start: 0, end: 1 }],
    ['bytes=98-500', { start: 98, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=5-2', 'whole'],
    ['bytes=0-1,5-6', 'whole'],
    ['bytes=-', 'whole'],
    ['lines=0-1', 'whole'],
    [null, 'whole'],
  ])('%s', (header, expected) => {
    expect(byteRange(header, 100)).toEqual(expected);
  });

  it('is cut out of whatever pieces come, and nothing is asked for beyond it', async () => {
    const bytes = Buffer.from('0123456789');
    for (const size of [1, 3, 10])
      for (let start = 0; start < 10; start++)
        for (let end = start; end < 10; end++) {
          let asked = 0;
          async function* pieces() {
            for (let at = 0; at < bytes.length; at += size) {
              asked = Math.min(10, at + size);
              yield bytes.subarray(at, at + size);
            }
          }
          const parts: Uint8Array[] = [];
          for await (const part of partOf(pieces(), { start, end })) parts.push(part);
          expect(Buffer.concat(parts).toString()).toBe('0123456789'.slice(start, end + 1));
          expect(asked).toBeLessThanOrEqual(Math.min(10, end + size));
        }
  });
});
