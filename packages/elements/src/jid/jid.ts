/** What an address names. `unknown` is kept as it came: it is never shown as a phone number. */
export type JidKind = 'phone' | 'lid' | 'group' | 'channel' | 'status' | 'broadcast' | 'bot' | 'unknown';

export interface Jid {
  kind: JidKind;
  /** The part before the `@`, without device and agent: digits for people, an id for groups and channels. */
  user: string;
  /** The server in its canonical form: `c.us` and `hosted` become `s.whatsapp.net`, `hosted.lid` becomes `lid`. */
  server: string;
  /** The linked device the address names; absent for the person as a whole. */
  device?: number;
}

const CANONICAL: Record<string, string> = {
  'c.us': 's.whatsapp.net',
  hosted: 's.whatsapp.net',
  'hosted.lid': 'lid',
};

const KINDS: Record<string, JidKind> = {
  's.whatsapp.net': 'phone',
  lid: 'lid',
  'g.us': 'group',
  newsletter: 'channel',
  broadcast: 'broadcast',
  bot: 'bot',
};

/** Reads an address; `undefined` for text that is none (no `@`, or nothing before or after it). */
export function parseJid(text: string | null | undefined): Jid | undefined {
  // Records made elsewhere may have a null where the contract has an address.
  if (typeof text !== 'string') return undefined;
  const at = text.lastIndexOf('@');
  if (at < 1 || at === text.length - 1) return undefined;
  const given = text.slice(at + 1).toLowerCase();
  const server = CANONICAL[given] ?? given;
  const local = text.slice(0, at);
  const kind = local === 'status' && server === 'broadcast' ? 'status' : (KINDS[server] ?? 'unknown');
  if (kind !== 'phone' && kind !== 'lid' && kind !== 'bot') return { kind, user: local, server };
  // `user_agent:device`, both optional, only for people.
  const parts = /^([^:_]+)(?:_\d+)?(?::(\d+))?$/.exec(local);
  if (!parts) return { kind: 'unknown', user: local, server };
  const jid: Jid = { kind, user: parts[1]!, server };
  if (parts[2] !== undefined) jid.device = Number(parts[2]);
  return jid;
}

/** The address of the person, group or channel, without a device: what to compare, show and copy. */
export function bareJid(text: string): string {
  const jid = parseJid(text);
  return jid ? `${jid.user}@${jid.server}` : text;
}

/** True when both name the same person, group or channel, whatever the device or the old spelling of the server. */
export function sameJid(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && (a === b || bareJid(a) === bareJid(b));
}

/** The digits of a phone number, only for an address that holds one. A hidden id (LID) is none. */
export function phoneOf(text: string | null | undefined): string | undefined {
  const jid = parseJid(text);
  return jid?.kind === 'phone' && /^\d{5,15}$/.test(jid.user) ? jid.user : undefined;
}
