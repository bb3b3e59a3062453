import type { Session } from '@wagate/sdk';
import { reasonCode } from '../sessions/session-reason-code.js';
import { newest, type PairingFacts, type PairingView, phoneIsThere, waitsForPhone } from './pairing-view.js';

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

function numberView({ session, pairing, now }: PairingFacts): PairingView {
  const { code } = newest(pairing);
  const { linking } = session;
  const until = linking?.state === 'code' ? linking.expiresAt : undefined;
  if (session.status !== 'scan_qr_code' || !code || (until !== undefined && until <= now))
    return { state: 'form' };
  return { state: 'code', code: code.code, phone: code.phone, from: code.receivedAt, until };
}

/** What to show where `qrView` has nothing to say. */
export function otherView(facts: PairingFacts): PairingView {
  const { session, stale, tab, wasLinking } = facts;
  if (stale) return { state: 'unreachable', ...stale };
  if (waitsForPhone(session)) {
    if (!phoneIsThere(session)) return numberView(facts);
    return { state: session.linking?.state === 'passkey' ? 'passkey' : 'linking' };
  }
  switch (session.status) {
    case 'starting':
      return { state: wasLinking ? 'linking' : 'connecting' };
    case 'failed':
      return tab === 'number' && !session.waJid && /expired|^$/.test(reasonCode(session))
        ? { state: 'form' }
        : failedView(session);
    case 'logged_out':
      return { state: 'logged-out' };
    default:
      return { state: 'stopped' };
  }
}
