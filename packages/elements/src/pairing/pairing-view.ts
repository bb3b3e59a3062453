import type { Session } from '@wagate/sdk';
import type { Pairing } from '@wagate/sdk/live';
import { reasonCode } from '../sessions/session-view.js';

export type PairingTab = 'qr' | 'number';

/** What the card shows; also its `state` attribute, beside those of a panel without a session. */
export type PairingView =
  | { state: 'starting' | 'connecting' | 'linking' }
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

/** When a block ends: our gateway writes it, as ISO time, into the reason's text. */
function blockedUntil({ statusReason }: Session): number | undefined {
  const found = /\d{4}-\d\d-\d\dT[\d:.]+Z/.exec(statusReason?.message ?? '');
  const at = found ? Date.parse(found[0]) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}

function failedView(session: Session): PairingView {
  switch (reasonCode(session)) {
    case 'banned':
      return { state: 'blocked', until: blockedUntil(session) };
    case 'refused':
      return { state: 'refused' };
    case 'client_outdated':
      return { state: 'outdated' };
    case 'qr_expired':
    case 'code_expired':
    case '':
      return session.waJid ? { state: 'failed' } : { state: 'expired' };
    default:
      return { state: 'failed' };
  }
}

/** A gateway links by one way at a time: asking for a pairing code ends the QR codes, and the other way round. */
export function newest({ qr, code }: Pairing): Pairing {
  if (!qr || !code) return { qr, code };
  return code.receivedAt >= qr.receivedAt ? { code } : { qr };
}

function waitingView({ session, pairing, tab, now }: PairingFacts): PairingView {
  const { linking } = session;
  if (linking?.state === 'passkey') return { state: 'passkey' };
  if (linking?.state === 'scanned' || linking?.state === 'linking') return { state: 'linking' };
  if (tab === 'number') {
    const { code } = newest(pairing);
    if (!code) return { state: 'form' };
    const until = linking?.state === 'code' ? linking.expiresAt : undefined;
    if (until !== undefined && until <= now) return { state: 'form' };
    return { state: 'code', code: code.code, phone: code.phone, from: code.receivedAt, until };
  }
  const { qr } = newest(pairing);
  // A code whose time is over would send a phone into an error: the next one is on its way.
  if (!qr || (qr.expiresAt !== undefined && qr.expiresAt <= now)) return { state: 'starting' };
  const counted =
    linking?.state === 'qr' && linking.of > 1 ? { attempt: linking.attempt, of: linking.of } : {};
  return { state: 'qr', code: qr.code, from: qr.receivedAt, until: qr.expiresAt, ...counted };
}

/** What to show for what is known. */
export function pairingView(facts: PairingFacts): PairingView {
  const { session, stale, tab, wasLinking } = facts;
  if (session.status === 'working') return { state: 'linked', session };
  if (stale) return { state: 'unreachable', ...stale };
  switch (session.status) {
    case 'starting':
      return { state: wasLinking ? 'linking' : 'connecting' };
    case 'scan_qr_code':
      return waitingView(facts);
    case 'failed':
      return tab === 'number' && !session.waJid && /expired|^$/.test(reasonCode(session))
        ? { state: 'form' }
        : failedView(session);
    case 'logged_out':
      return { state: 'logged-out' };
    default:
      if (session.waJid) return { state: 'stopped' };
      return { state: tab === 'number' ? 'form' : 'starting' };
  }
}
