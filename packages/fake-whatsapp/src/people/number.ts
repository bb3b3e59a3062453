import { DemoError } from '../control/demo-error.js';

/** A phone number as people write it, to digits only. */
export function parseNumber(written: unknown): string {
  if (typeof written !== 'string' || written.trim() === '')
    throw new DemoError(
      'invalid_number',
      'A phone number is needed, with its country code: +1 555 000 1111.',
    );
  const digits = written
    .trim()
    .replace(/[\s().-]/g, '')
    .replace(/^\+/, '');
  if (!/^\d+$/.test(digits))
    throw new DemoError(
      'invalid_number',
      'A phone number has digits only, with its country code: +1 555 000 1111.',
    );
  if (digits.length < 7 || digits.length > 15 || digits.startsWith('0'))
    throw new DemoError(
      'invalid_number',
      'A phone number has 7 to 15 digits and begins with its country code.',
    );
  return digits;
}

export function formatNumber(digits: string): string {
  return `+${digits}`;
}
