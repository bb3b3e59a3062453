import type { Session } from '@wagate/sdk';
import { reasonCode } from '../sessions/session-reason-code.js';
import type { PairingTab, PairingView } from './pairing-view.js';

/** What the card shows of a session that has failed: what ran out is asked for again, a link that stood is told apart. */
export function failedView(session: Session, tab: PairingTab): PairingView {
  switch (reasonCode(session)) {
    case 'banned':
      return { shows: 'notice', state: 'blocked', until: blockedUntil(session) };
    case 'refused':
      return { shows: 'notice', state: 'refused' };
    case 'client_outdated':
      return { shows: 'notice', state: 'outdated' };
    case '':
      // Without a reason, a link that stood has ended, and one that never did has not come about.
      if (session.waJid) return { shows: 'notice', state: 'failed' };
      return expiredView(tab, 'qr');
    case 'qr_expired':
      return expiredView(tab, 'qr');
    case 'code_expired':
      return expiredView(tab, 'code');
    default:
      return { shows: 'notice', state: 'failed' };
  }
}

function expiredView(tab: PairingTab, by: 'qr' | 'code'): PairingView {
  if (tab === 'qr') return { shows: 'notice', state: 'expired', by };
  return by === 'code' ? { shows: 'number', state: 'form', late: true } : { shows: 'number', state: 'form' };
}

/** When a block ends: our gateway writes it, as ISO time, into the reason's text. */
function blockedUntil({ statusReason }: Session): number | undefined {
  const found = /\d{4}-\d\d-\d\dT[\d:.]+Z/.exec(statusReason?.message ?? '');
  const at = found ? Date.parse(found[0]) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}
