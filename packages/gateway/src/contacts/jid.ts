import type { ChatKind } from '@wagate/engine';
import { phoneSpellings } from '../text/phone-spellings.js';
import { readPhone } from './phone-number.js';

export const PHONE_SERVER = 's.whatsapp.net';
export const LID_SERVER = 'lid';

const JID = /^([0-9A-Za-z._-]+)(?::\d+)?@([a-z.]+)$/;

/** Without its device part, lower-cased at the server's side, `c.us` as `s.whatsapp.net`; `undefined` for what is no JID. */
export function normalizeJid(text: string): string | undefined {
  const at = text.lastIndexOf('@');
  if (at < 1 || text.length > 255) return undefined;
  const parts = JID.exec(`${text.slice(0, at)}@${text.slice(at + 1).toLowerCase()}`);
  if (!parts) return undefined;
  const server = parts[2] === 'c.us' ? PHONE_SERVER : parts[2]!;
  if (server !== PHONE_SERVER && server !== LID_SERVER && kindOf(`x@${server}`) === undefined)
    return undefined;
  return `${parts[1]}@${server}`;
}

export const isLid = (jid: string): boolean => jid.endsWith(`@${LID_SERVER}`);
export const isPhoneJid = (jid: string): boolean => jid.endsWith(`@${PHONE_SERVER}`);

/** What kind of conversation a JID names; `undefined` for a server that is not known. */
export function kindOf(jid: string): ChatKind | undefined {
  if (jid === 'status@broadcast') return 'status';
  switch (jid.slice(jid.lastIndexOf('@') + 1)) {
    case PHONE_SERVER:
    case LID_SERVER:
      return 'dm';
    case 'g.us':
      return 'group';
    case 'newsletter':
      return 'newsletter';
    case 'broadcast':
      return 'broadcast';
    default:
      return undefined;
  }
}

/** The digits of a phone JID; `undefined` for any other. */
export function phoneNumberOf(jid: string | null | undefined): string | undefined {
  return jid && isPhoneJid(jid) ? jid.slice(0, jid.indexOf('@')).split(':')[0] : undefined;
}

/** A JID, and under which other one WhatsApp may know the same number. */
export function jidSpellings(jid: string): string[] {
  const digits = phoneNumberOf(jid);
  return digits === undefined
    ? [jid]
    : [...new Set([jid, ...phoneSpellings(digits).map((spelling) => `${spelling}@${PHONE_SERVER}`)])];
}

/**
 * The JID that a person means by what they typed as a recipient: a JID, or a phone number in any common notation.
 * @returns `undefined` for anything else.
 */
export function recipientJid(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.includes('@')) return normalizeJid(trimmed);
  const digits = phoneDigits(trimmed);
  return digits && `${digits}@${PHONE_SERVER}`;
}

/** A phone number's digits with country code; `undefined` for what is no phone number. */
export function phoneDigits(text: string): string | undefined {
  const phone = readPhone(text);
  return 'digits' in phone ? phone.digits : undefined;
}
