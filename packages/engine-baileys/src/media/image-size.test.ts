import { describe, expect, it } from 'vitest';
import { imageSize } from './image-size.js';

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
const riff = (chunk: string, body: string) =>
  Buffer.concat([Buffer.from(`RIFF\0\0\0\0WEBP${chunk}`, 'latin1'), hex(body)]);

describe('the size of an image', () => {
  it.each([
    ['PNG', hex('89504e470d0a1a0a 0000000d 49484452 00000280 000001e0'), { width: 640, height: 480 }],
    ['GIF', Buffer.concat([Buffer.from('GIF89a'), hex('8002 e001')]), { width: 640, height: 480 }],
    ['JPEG', hex('ffd8 ffe0 0004 0000 ff ffdb 0002 ffc2 0011 08 01e0 0280'), { width: 640, height: 480 }],
    ['WebP, plain', riff('VP8 ', '00000000 000000 9d012a 8002 e001'), { width: 640, height: 480 }],
    ['WebP, lossless', riff('VP8L', '00000000 2f 7fc27700'), { width: 640, height: 480 }],
    [
      'WebP, animated',
      riff('VP8X', '00000000 02 000000 7f0200 df0100'),
      { width: 640, height: 480, animated: true },
    ],
  ])('is read from the head of a %s', (_, bytes, size) => {
    expect(imageSize(bytes)).toEqual(size);
    // Wherever it is cut short, there is no size and no fault.
    for (let length = 0; length < bytes.length - 1; length++)
      expect(imageSize(bytes.subarray(0, length))).toBeUndefined();
  });

  it.each([
    ['another file', Buffer.from('%PDF-1.4 and more of it, long enough')],
    ['a JPEG without a picture', hex('ffd8 ffd9')],
    ['a JPEG whose segments lead nowhere', hex('ffd8 ffe0 0000 ffe0 0000')],
    ['a PNG of no width', hex('89504e470d0a1a0a 0000000d 49484452 00000000 000001e0')],
  ])('is none of %s', (_, bytes) => {
    expect(imageSize(bytes)).toBeUndefined();
  });
});
