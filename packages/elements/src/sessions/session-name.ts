import { phoneOf } from '@wagate/contract/jid';
import type { Session } from '@wagate/sdk';
import { formatPhone } from '../jid/phone.js';

/** Digits of the linked phone; from the JID where the gateway gives no number. */
export const phoneOfSession = ({ phoneNumber, waJid }: Session): string | undefined =>
  phoneNumber || phoneOf(waJid) || undefined;

/** What a session is called: its label, else its phone. */
export function sessionName(session: Session): string | undefined {
  const phone = phoneOfSession(session);
  return session.label?.trim() || (phone && formatPhone(phone)) || undefined;
}
