const LOCAL = ['localhost', '127.0.0.1', '[::1]'];
const LONGEST = 2_048;

/** An address that a page may lead to, or show a picture of, as a URL writes it: https, or http on this computer; undefined for any other. */
export function webAddress(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.length > LONGEST || !/^https?:\/\//i.test(text) || !URL.canParse(text))
    return undefined;
  const { protocol, hostname, username, password, href } = new URL(text);
  const safe = protocol === 'https:' || LOCAL.includes(hostname);
  return safe && !username && !password ? href : undefined;
}
