const SHORTEST = 6;
const LONGEST = 15;

/** Marks of writing direction, which a number copied from a right-to-left page or an address book brings along. */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** What people put between digits. */
const SEPARATORS = /[\s()./\u2010-\u2015\u2212-]/g;

/**
 * A phone number in any notation that people write or paste, as digits with country code: `+49 (0)151 123-456`. Or what
 * is wrong with it, in words for who wrote it.
 */
export function readPhone(text: string): { digits: string } | { fault: string } {
  const written = text.replace(MARKS, '').trim();
  if (written === '') return { fault: 'is required' };
  const digits = written
    .replace(/^\+/, '')
    // The 0 of a national number, written for those who leave the country code out.
    .replace(/(?<=\d\s*)\(0\)/, '')
    .replace(SEPARATORS, '');
  if (!/^\d+$/.test(digits)) return { fault: 'must have digits only, with a + in front at most' };
  if (digits.startsWith('0')) return { fault: 'must begin with the country code' };
  if (digits.length < SHORTEST || digits.length > LONGEST)
    return { fault: `must have ${SHORTEST} to ${LONGEST} digits with the country code` };
  return { digits };
}

/** A phone number's digits with country code; `undefined` for what is no phone number. */
export function phoneDigits(text: string): string | undefined {
  const phone = readPhone(text);
  return 'digits' in phone ? phone.digits : undefined;
}
