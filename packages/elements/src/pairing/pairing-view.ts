import type { Session } from '@wagate/sdk';
import type { Pairing } from '@wagate/sdk/live';

export type PairingTab = 'qr' | 'number';

/** What the card shows; also its `state` attribute, beside those of a panel without a session. */
export type PairingView =
  | { state: 'starting' }
  | { state: 'connecting' | 'linking' }
  | { state: 'form' }
  | { state: 'passkey' | 'expired' | 'refused' | 'failed' | 'outdated' | 'logged-out' | 'stopped' }
  | { state: 'blocked'; until?: number }
  | { state: 'unreachable'; retryAt?: number; since: number }
  | { state: 'qr'; code: string; from: number; until?: number; attempt?: number; of?: number }
  | { state: 'code'; code: string; phone: string; from: number; until?: number }
  | { state: 'linked'; session: Session };

export interface PairingFacts {
  session: Session;
  pairing: Pairing;
  tab: PairingTab;
  /** Data no longer comes; what is on show may be old. */
  stale?: { since: number; retryAt?: number };
  /** A phone was being linked in this card a moment ago. */
  wasLinking: boolean;
  now: number;
}

/** Whether a phone is at it: a new code would take the link away from it. */
export const phoneIsThere = ({ linking }: Session): boolean =>
  /^(scanned|linking|passkey)$/.test(linking?.state ?? '');

/** Whether the session waits for a phone: also one that never had any, for showing the card is the wish to link. */
export const waitsForPhone = ({ status, waJid }: Session): boolean =>
  status === 'scan_qr_code' || (status === 'stopped' && !waJid);

/** A gateway links by one way at a time: asking for a pairing code ends the QR codes, and the other way round. */
export function newest({ qr, code }: Pairing): Pairing {
  if (!qr || !code) return { qr, code };
  return code.receivedAt >= qr.receivedAt ? { code } : { qr };
}

/** What a link that goes well by QR code shows; undefined for all else, which is `otherView`'s to say. */
export function qrView({ session, pairing, tab, stale, now }: PairingFacts): PairingView | undefined {
  const { status, linking } = session;
  if (status === 'working') return { state: 'linked', session };
  if (stale || tab !== 'qr' || !waitsForPhone(session) || phoneIsThere(session)) return undefined;
  const { qr } = newest(pairing);
  // A code whose time is over would send a phone into an error: the next one is on its way.
  if (status === 'stopped' || !qr || (qr.expiresAt !== undefined && qr.expiresAt <= now))
    return { state: 'starting' };
  const counted =
    linking?.state === 'qr' && linking.of > 1 ? { attempt: linking.attempt, of: linking.of } : {};
  return { state: 'qr', code: qr.code, from: qr.receivedAt, until: qr.expiresAt, ...counted };
}
