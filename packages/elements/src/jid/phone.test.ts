import { describe, expect, it } from 'vitest';
import { callingCode, formatPhone } from './phone.js';

describe('phone numbers', () => {
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
