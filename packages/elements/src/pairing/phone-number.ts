export type NumberFault = 'empty' | 'letters' | 'zero' | 'short' | 'long';

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
  if (digits.length < 8) return { fault: 'short' };
  if (digits.length > 15) return { fault: 'long' };
  return { digits };
}
