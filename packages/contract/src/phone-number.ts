import { phoneJid, phoneOf } from './jid.js';

/** Brazil, two digits of the area, and a mobile number with or without the ninth digit before its eight. */
const BRAZILIAN_MOBILE = /^(55[1-9]{2})9?([6-9]\d{7})$/;

/**
 * The spellings by which one number is known. Brazilian mobile numbers got a ninth digit, a 9 in front, and WhatsApp
 * knows many people by the number without it. Landlines (2 to 5 in front) never have it.
 */
export function phoneSpellings(digits: string): string[] {
  const parts = BRAZILIAN_MOBILE.exec(digits);
  return parts ? [`${parts[1]}9${parts[2]}`, `${parts[1]}${parts[2]}`] : [digits];
}

/**
 * The digits to look for when a text reads as a phone number or a part of one, in any common notation: without `+`,
 * `00` or the `0` of a national number. `undefined` for any other text.
 */
export function phonePart(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  if (!/^\s*\+?[\d\s().\-/\u2010-\u2015]*$/.test(plain)) return undefined;
  const digits = plain.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length >= 3 ? digits : undefined;
}

/** A JID, and under which other one WhatsApp may know the same number. */
export function jidSpellings(jid: string): string[] {
  const digits = phoneOf(jid);
  return digits === undefined
    ? [jid]
    : [...new Set([jid, ...phoneSpellings(digits).map((spelling) => phoneJid(spelling))])];
}
