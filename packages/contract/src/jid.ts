import type { Schemas } from './types.js';

/**
 * What a JID names: a person by phone number, by LID (a hidden id), a bot, a person on another network (Messenger, or one that WhatsApp
 * exchanges messages with); a group, a channel (`newsletter`), a broadcast list, the status updates of all; a call. `unknown` is an address
 * of a server, or with a user part, that this grammar has no word for: it is kept as it came, and is nobody's phone number.
 */
export type JidKind =
  | 'phone'
  | 'lid'
  | 'bot'
  | 'interop'
  | 'group'
  | 'newsletter'
  | 'broadcast'
  | 'status'
  | 'call'
  | 'unknown';

/** The kinds of chats that the contract knows. */
export type ChatKind = Schemas['Chat']['type'];

/** The parts of `user_agent:device@server`. */
export interface Jid {
  /** What it names. */
  kind: JidKind;
  /** Without agent and device: digits for people, an id for groups and channels. All before the `@` where `kind` is `unknown`. */
  user: string;
  /** As it was written, in lower case. Several are one in {@link canonicalJid}. */
  server: string;
  /** The number between user and device, as 1 in `…_1:12@…`: no part of who somebody is. */
  agent?: number;
  /** One device of a person: 0 is the phone, as in a JID without one, which names the person as a whole. */
  device?: number;
}

/** The widest that stores and the wire hold. */
const LONGEST = 255;

/** One `@`, nothing that cannot be seen, and something on both sides of it that does not begin with a mark between parts. */
const WRITTEN = /^([^\s\p{C}@:._][^\s\p{C}@]*)@([A-Za-z\d.-]+)$/u;

const PERSON = /^([\dA-Za-z-]+)(?:[._](\d{1,3}))?(?::(\d{1,5}))?$/;
/** What nearly all are, and canonical as it stands: lists of ten thousands of chats compare by it. */
const COMMON = /^\d+@(?:lid|s\.whatsapp\.net|g\.us)$/;
const PLACE = /^[\dA-Za-z._-]+$/;

function kindOf(user: string, server: string): JidKind {
  switch (server) {
    case 's.whatsapp.net':
    case 'c.us':
    case 'hosted':
      return 'phone';
    case 'lid':
    case 'hosted.lid':
      return 'lid';
    case 'msgr':
    case 'interop':
      return 'interop';
    case 'g.us':
      return 'group';
    case 'broadcast':
      return user === 'status' ? 'status' : server;
    case 'bot':
    case 'newsletter':
    case 'call':
      return server;
    default:
      return 'unknown';
  }
}

const isPerson = (kind: JidKind) =>
  kind === 'phone' || kind === 'lid' || kind === 'bot' || kind === 'interop';

/** Reads a JID; `undefined` for everything that is none, of whatever type. */
export function parseJid(text: unknown): Jid | undefined {
  if (typeof text !== 'string' || text.length > LONGEST) return undefined;
  const written = WRITTEN.exec(text);
  if (!written) return undefined;
  const user = written[1]!;
  const server = written[2]!.toLowerCase();
  const kind = kindOf(user, server);
  if (!isPerson(kind)) return { kind: PLACE.test(user) ? kind : 'unknown', user, server };
  const parts = PERSON.exec(user);
  if (!parts) return { kind: 'unknown', user, server };
  const [, name, agent, device] = parts;
  return {
    kind,
    user: name!,
    server,
    ...(agent && { agent: Number(agent) }),
    ...(device && { device: Number(device) }),
  };
}

/**
 * The address by which a person, group or channel is known: without agent and device, the server in lower case and by its one name, as
 * `c.us` and `hosted` are `s.whatsapp.net`, and `hosted.lid` is `lid`. Encryption keys belong to the address as it came, and not to this one.
 * @returns `undefined` for what is no JID.
 */
export function canonicalJid(text: unknown): string | undefined {
  if (typeof text === 'string' && text.length <= LONGEST && COMMON.test(text)) return text;
  const jid = parseJid(text);
  if (!jid) return undefined;
  const { kind, user, server } = jid;
  return kind === 'phone' ? phoneJid(user) : kind === 'lid' ? lidJid(user) : `${user}@${server}`;
}

/** {@link canonicalJid}, or the text as it came where it is no JID: what to show, and to compare. */
export const bareJid = (text: string): string => canonicalJid(text) ?? text;

/** Whether both name the same person, group or channel, on whatever device and by whichever name of the server. */
export function sameJid(a: string | null | undefined, b: string | null | undefined): boolean {
  return typeof a === 'string' && typeof b === 'string' && (a === b || bareJid(a) === bareJid(b));
}

/** The kind of chat that an address makes. Where the contract has no word for it, it is one with somebody else: `dm`. */
export function chatKind(text: unknown): ChatKind {
  const kind = parseJid(text)?.kind;
  return kind === 'group' || kind === 'newsletter' || kind === 'broadcast' || kind === 'status' ? kind : 'dm';
}

/** The {@link canonicalJid} of what a chat may be had with; `undefined` for a call, for `unknown` addresses and for what is no JID. */
export function knownJid(text: unknown): string | undefined {
  const kind = parseJid(text)?.kind;
  return kind === 'unknown' || kind === 'call' ? undefined : canonicalJid(text);
}

/** Whether it names a person by phone number. */
export const isPhoneJid = (text: unknown): boolean => parseJid(text)?.kind === 'phone';
/** Whether it names a person by LID. */
export const isLid = (text: unknown): boolean => parseJid(text)?.kind === 'lid';
/** Whether it names a group. */
export const isGroupJid = (text: unknown): boolean => parseJid(text)?.kind === 'group';

/** The digits of a phone JID; `undefined` for any other, a LID's among them. */
export function phoneOf(text: unknown): string | undefined {
  const jid = parseJid(text);
  return jid?.kind === 'phone' && /^\d{5,15}$/.test(jid.user) ? jid.user : undefined;
}

const build = (user: string, server: string, device?: number) =>
  `${user}${device ? `:${device}` : ''}@${server}`;

/** The JID of a phone number, given as digits with country code; of one of its devices where that is not 0, the phone. */
export const phoneJid = (digits: string, device?: number): string => build(digits, 's.whatsapp.net', device);

/** The JID of a LID's digits; of one of its devices where that is not 0, the phone. */
export const lidJid = (user: string, device?: number): string => build(user, 'lid', device);

/** The JID of a group's id. */
export const groupJid = (id: string): string => build(id, 'g.us');
