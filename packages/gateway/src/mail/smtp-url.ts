import { isIP } from 'node:net';

/** What of an SMTP address is wrong, in words for whoever configured it. Never holds the address: there is a password in it. */
export class SmtpUrlError extends Error {
  override readonly name = 'SmtpUrlError';
}

/**
 * How the connection is encrypted: from its first byte; by STARTTLS or not at all used; by STARTTLS where the server offers it; never.
 * Certificates are always checked.
 */
export type Tls = 'implicit' | 'required' | 'optional' | 'off';

export interface Sender {
  name: string;
  address: string;
}

export interface SmtpSettings {
  host: string;
  port: number;
  tls: Tls;
  auth?: { user: string; pass: string };
  from: Sender;
}

const SHAPE = 'such as smtp://user:password@mail.example.org:587?from=wagate@example.org';
const STARTTLS: ReadonlySet<string> = new Set<Tls>(['required', 'optional', 'off']);
const PARAMETERS: ReadonlySet<string> = new Set(['from', 'tls']);

const ADDRESS = /^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\]]+$/;

/** Whether this is one plain address: nothing that a mail server would take for several, or for a name. */
export const isAddress = (text: string): boolean => text.length <= 254 && ADDRESS.test(text);

/**
 * Reads `smtp://user:password@host:587?from=Name <a@b>&tls=required`; `smtps://` is encrypted from the first byte. Without `tls` a password is
 * only sent encrypted, and `from` may be left out where the user is an address.
 * @throws SmtpUrlError
 */
export function parseSmtpUrl(text: string): SmtpSettings {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^smtps?:$/.test(url.protocol) || !url.hostname)
    throw new SmtpUrlError(`The address of the mail server must be ${SHAPE} (or smtps://).`);
  // A raw # or / in a password ends the host before its time.
  if (url.hash || (url.pathname !== '' && url.pathname !== '/'))
    throw new SmtpUrlError(
      'The address of the mail server has a / or # where none belongs. In a user name or password write %2F and %23.',
    );
  for (const name of url.searchParams.keys())
    if (!PARAMETERS.has(name))
      throw new SmtpUrlError(`The address of the mail server takes from= and tls=, not "${name}".`);
  const user = decoded(url.username);
  const pass = decoded(url.password);
  if (Boolean(user) !== Boolean(pass))
    throw new SmtpUrlError(
      'The address of the mail server has a user name without a password, or the reverse.',
    );
  const tls = tlsOf(url, Boolean(pass));
  const host = decoded(url.hostname).replace(/^\[|\]$/g, '');
  if (!/^[\w.-]+$/.test(host) && !isIP(host))
    throw new SmtpUrlError(
      `The address of the mail server has no host name that could be reached; it must be ${SHAPE}.`,
    );
  return {
    host,
    port: url.port ? Number(url.port) : tls === 'implicit' ? 465 : 587,
    tls,
    ...(user ? { auth: { user, pass } } : {}),
    from: senderOf(url.searchParams.get('from'), user),
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new SmtpUrlError(
      'The user name or password in the address of the mail server has a % that encodes nothing. Write %25 for it.',
    );
  }
}

function tlsOf(url: URL, secret: boolean): Tls {
  const wanted = url.searchParams.get('tls');
  if (url.protocol === 'smtps:') {
    if (wanted !== null) throw new SmtpUrlError('smtps:// is always encrypted: leave tls= out.');
    return 'implicit';
  }
  if (wanted === null) return secret ? 'required' : 'optional';
  if (!STARTTLS.has(wanted)) throw new SmtpUrlError('tls= is required, optional or off.');
  return wanted as Tls;
}

function senderOf(from: string | null, user: string): Sender {
  if (from === null) {
    if (isAddress(user)) return { name: 'Wagate', address: user };
    throw new SmtpUrlError(
      'The address of the mail server does not say who sends: add ?from=wagate@example.org.',
    );
  }
  const [, name = '', inner = from] = /^\s*"?([^"<>]*?)"?\s*<([^<>]*)>\s*$/.exec(from) ?? [];
  const address = inner.trim();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break would begin another header.
  if (!isAddress(address) || /[\u0000-\u001f\u007f]/.test(name))
    throw new SmtpUrlError(
      'from= must be an address such as wagate@example.org or Wagate <wagate@example.org>.',
    );
  return { name: name.trim() || 'Wagate', address };
}
