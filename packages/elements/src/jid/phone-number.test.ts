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
    // Numbers that begin with their country's code again, and are right.
    ['+91 91234 56789', '919123456789'],
    ['+55 55 99123 4567', '5555991234567'],
    ['+49 4921 891234', '494921891234'],
    ['+7 771 000 1234', '77710001234'],
    ['+962 7 9123 4567', '962791234567'],
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
    ['+49 +49 151 2345678', { fault: 'twice', sign: '49' }],
    ['+49 0049 151 2345678', { fault: 'twice', sign: '49' }],
    ['+44 44 7700 900143', { fault: 'twice', sign: '44' }],
    ['1 1 202 555 0143', { fault: 'twice', sign: '1' }],
    ['971 971 50 123 4567', { fault: 'twice', sign: '971' }],
    ['999 151 2345678', { fault: 'country', sign: '999' }],
    ['210 151 2345678', { fault: 'country', sign: '210' }],
    ['1 202 555 014', { fault: 'short' }],
    ['📞447700900143', { fault: 'letters', sign: '📞' }],
  ])('refuses %j', (text, fault) => {
    expect(checkNumber(text)).toEqual(fault);
  });
});
