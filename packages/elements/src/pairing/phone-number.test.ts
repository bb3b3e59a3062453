import { describe, expect, it } from 'vitest';
import { checkNumber } from './phone-number.js';

describe('checkNumber', () => {
  it.each([
    ['+44 7700 900143', '447700900143'],
    ['0044 (7700) 900-143', '447700900143'],
    ['٤٤٧٧٠٠٩٠٠١٤٣', '447700900143'],
    ['４４７７００９００１４３', '447700900143'],
    ['\u202a+44 7700 900143\u202c', '447700900143'],
    ['1.202.555.0143', '12025550143'],
  ])('reads %s', (text, digits) => {
    expect(checkNumber(text)).toEqual({ digits });
  });

  it.each([
    ['', { fault: 'empty' }],
    ['  +  ', { fault: 'empty' }],
    ['7700 9OO143', { fault: 'letters', sign: 'O' }],
    ['<img src=x>', { fault: 'letters', sign: '<' }],
    ['07700 900143', { fault: 'zero' }],
    ['4477009', { fault: 'short' }],
    ['4477009001430000', { fault: 'long' }],
    ['📞447700900143', { fault: 'letters', sign: '📞' }],
  ])('refuses %j', (text, fault) => {
    expect(checkNumber(text)).toEqual(fault);
  });
});
