import { knownJid, phoneJid } from '@wagate/contract/jid';
import { phoneDigits } from './phone-number.js';

/**
 * The JID that a person means by what they typed as a recipient: a JID, or a phone number in any common notation.
 * @returns `undefined` for anything else.
 */
export function recipientJid(text: string): string | undefined {
  const digits = phoneDigits(text);
  return digits ? phoneJid(digits) : knownJid(text.trim());
}
