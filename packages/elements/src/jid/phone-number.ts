import { callingCode, hasCallingCode } from './phone.js';

export type NumberFault = 'empty' | 'letters' | 'zero' | 'short' | 'long' | 'country' | 'twice';

/** `sign` is what is wrong in it: a letter, or the country code. */
export type NumberCheck = { digits: string } | { fault: NumberFault; sign?: string };

// Digits of other scripts are typed as well; they mean the same.
const digitOf = (sign: string): string | undefined => {
  if (!/\p{Nd}/u.test(sign)) return undefined;
  const point = sign.codePointAt(0) ?? 0;
  // Every script's ten digits stand in a row, so the zero is where walking down leaves the digits.
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(point - zero);
};

/** The whole length of a number that every country of these codes has. */
const LENGTHS: Record<string, number> = { '1': 11, '7': 11 };
/** From this many digits on, what begins with its country code again is no area code that happens to look like it. */
const TWICE_FROM = 14;

/** The country code stands in it a second time: `+49 0049 151…`, `+44 44 7700 900143`. */
function twice(digits: string, code: string): boolean {
  const rest = digits.slice(code.length);
  if (rest.startsWith(`00${code}`)) return true;
  const from = LENGTHS[code] ? LENGTHS[code] + 1 : code.length === 3 ? TWICE_FROM - 1 : TWICE_FROM;
  return rest.startsWith(code) && digits.length >= from;
}

/** Reads a phone number as people write it. It needs its country code; spaces, dashes, brackets and a plus do not count. */
export function checkNumber(text: string): NumberCheck {
  let digits = '';
  for (const sign of text.trim()) {
    const digit = digitOf(sign);
    if (digit !== undefined) digits += digit;
    else if (!/[\s()+./\-\u2010-\u2015\u200e\u200f\u202a-\u202e\u2066-\u2069\u00a0]/u.test(sign))
      return { fault: 'letters', sign };
  }
  if (!digits) return { fault: 'empty' };
  if (digits.startsWith('00')) digits = digits.slice(2);
  if (digits.startsWith('0')) return { fault: 'zero' };
  const code = callingCode(digits);
  if (digits.length >= 3 && !hasCallingCode(digits)) return { fault: 'country', sign: code };
  if (/\d.*\+/u.test(text) || twice(digits, code)) return { fault: 'twice', sign: code };
  if (digits.length < (LENGTHS[code] ?? 8)) return { fault: 'short' };
  if (digits.length > (LENGTHS[code] ?? 15)) return { fault: 'long' };
  return { digits };
}
