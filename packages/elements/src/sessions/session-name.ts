import { phoneOf } from '@wagate/contract/jid';
import type { Session } from '@wagate/sdk';
import type { SessionsSnapshot } from '@wagate/sdk/live';
import { formatPhone } from '../jid/phone.js';

/** Digits of the linked phone; from the JID where the gateway gives no number. */
export const phoneOfSession = ({ phoneNumber, waJid }: Session): string | undefined =>
  phoneNumber || phoneOf(waJid) || undefined;

/** What a session is called: its label, else its phone. */
export function sessionName(session: Session): string | undefined {
  const phone = phoneOfSession(session);
  return session.label?.trim() || (phone && formatPhone(phone)) || undefined;
}

/** What each session is called, by its id; undefined until they are known. */
export const sessionNames = (
  snapshot: SessionsSnapshot | undefined,
): ReadonlyMap<string, string> | undefined =>
  snapshot?.phase === 'ready'
    ? new Map(snapshot.sessions.map((session) => [session.id, sessionName(session) ?? session.id]))
    : undefined;
