import { isSafeAddress } from '@wagate/contract/embed';

const LONGEST = 2_048;

/** An address that a page may lead to, as a URL writes it; undefined for any other, and for what is no text. */
export function webAddress(given: unknown): string | undefined {
  // A browser would read `https:\\other` as an address too: it has to be written as one.
  if (typeof given !== 'string' || given.length > LONGEST || !/^https?:\/\//i.test(given)) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  return url && isSafeAddress(url) ? url.href : undefined;
}
