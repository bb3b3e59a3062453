/** What is wrong with the address of a receiver. */
export type AddressFault = 'missing' | 'long' | 'spaces' | 'scheme' | 'credentials' | 'fragment' | 'invalid';

const LONGEST = 2048;

/** Checked here because a plain gateway takes any text for an address. Undefined when nothing is wrong. */
export function faultOfAddress(text: string): AddressFault | undefined {
  const address = text.trim();
  if (!address) return 'missing';
  if (address.length > LONGEST) return 'long';
  if (/[\s\p{Cc}\\]/u.test(address)) return 'spaces';
  if (!/^https?:\/\//i.test(address)) return 'scheme';
  if (!URL.canParse(address)) return 'invalid';
  const { username, password, hash } = new URL(address);
  if (username || password) return 'credentials';
  return hash || address.endsWith('#') ? 'fragment' : undefined;
}

/** An address as a title: without its scheme; one that is none as it came. */
export const shortAddress = (url: string): string => url.replace(/^https?:\/\//i, '');
