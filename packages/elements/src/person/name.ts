import { parseJid, phoneOf } from '@wagate/contract/jid';
import { formatPhone } from '../jid/phone.js';
import { cleanLine, isInvisible } from '../text/clean.js';

/** Where a shown name comes from: the first five are texts of the data, `unknown` is left to the reader's language. */
export type NameSource = 'saved' | 'business' | 'push' | 'phone' | 'title' | 'unknown';

export interface ShownName {
  /** Cleaned, on one line. Empty when the source is `unknown`. */
  text: string;
  source: NameSource;
}

/** What is known of a person. All of it came from outside. */
export interface PersonFacts {
  savedName?: string | undefined;
  businessName?: string | undefined;
  pushName?: string | undefined;
  /** Digits, with or without a plus. */
  phoneNumber?: string | undefined;
  /** Every address known for this person; a phone number is taken from one that holds one. */
  jids?: readonly (string | undefined)[] | undefined;
}

const usable = (text: string | undefined): string | undefined =>
  text === undefined || isInvisible(text) ? undefined : cleanLine(text);

/** Saved name, verified business, `~push name`, phone number, nothing: in this order. Never the digits of a hidden id. */
export function personName(facts: PersonFacts): ShownName {
  const saved = usable(facts.savedName);
  if (saved) return { text: saved, source: 'saved' };
  const business = usable(facts.businessName);
  if (business) return { text: business, source: 'business' };
  const push = usable(facts.pushName);
  if (push) return { text: push.startsWith('~') ? push : `~${push}`, source: 'push' };
  const phone = facts.phoneNumber ?? facts.jids?.map(phoneOf).find((digits) => digits !== undefined);
  if (phone && /^\+?\d{5,15}$/.test(phone)) return { text: formatPhone(phone), source: 'phone' };
  return { text: '', source: 'unknown' };
}

/**
 * The name that the gateway resolved for an address, told apart: digits alone are a phone number (or, for a hidden id,
 * nothing), anything else is a name as it stands.
 */
export function resolvedName(name: string | undefined, jids: readonly (string | undefined)[]): ShownName {
  const shown = usable(name);
  const digits = shown && /^\+?(\d{5,20})$/.exec(shown.replace(/[\s()-]/g, ''))?.[1];
  if (shown && !digits) return { text: shown, source: 'saved' };
  const hidden = jids.some((jid) => {
    const parsed = jid === undefined ? undefined : parseJid(jid);
    return parsed?.kind === 'lid' && parsed.user === digits;
  });
  return personName({ phoneNumber: hidden ? undefined : digits, jids });
}

/** The name of a group or channel. It has no phone number to fall back on: unnamed means unknown. */
export function titleName(title: string | undefined): ShownName {
  const text = usable(title);
  return text ? { text, source: 'title' } : { text: '', source: 'unknown' };
}
