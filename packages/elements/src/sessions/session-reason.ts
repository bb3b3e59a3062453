import type { Session } from '@wagate/sdk';
import type { Pairing, SessionsSnapshot } from '@wagate/sdk/live';
import type { Localize } from '../localize/localize.js';
import { formatAgo } from '../localize/span.js';
import { formatCountdown } from '../localize/unit.js';
import { reasonCode } from './session-reason-code.js';
import { sessionsMoreStrings } from './sessions-more.strings.js';

type Key = keyof (typeof sessionsMoreStrings)['english'];

const known: Record<string, Key> = {
  network: 'reason_network',
  refused: 'reason_refused',
  qr_expired: 'reason_qr_expired',
  code_expired: 'reason_code_expired',
  replaced: 'reason_replaced',
  stream_replaced: 'reason_replaced',
  logged_out: 'reason_logged_out',
  logged_out_by_phone: 'reason_logged_out',
  device_removed: 'reason_logged_out',
  client_outdated: 'reason_client_outdated',
  banned: 'reason_banned',
  internal: 'reason_internal',
  database: 'reason_database',
};

/** The second line of a status: why it is so, or what it waits for. */
export function sessionReason(localize: Localize, session: Session, pairing: Pairing | undefined): string {
  const t = localize.area(sessionsMoreStrings);
  const { status, statusReason, linking } = session;
  if (status === 'scan_qr_code') {
    if (linking && /scanned|linking|passkey/.test(linking.state)) return t('linking');
    const expiresAt = pairing?.qr?.expiresAt ?? linking?.expiresAt;
    const code = linking && linking.of > 0 ? t('code_of', linking.attempt, linking.of) : t('code_waits');
    const left = expiresAt === undefined ? 0 : expiresAt - Date.now();
    return left > 0 ? t('renews', code, formatCountdown(localize, left)) : code;
  }
  if (status === 'working') {
    return session.lastConnectedAt ? t('connected_since', formatAgo(localize, session.lastConnectedAt)) : '';
  }
  const key = known[reasonCode(session)];
  const reason = key ? t(key as 'reason_network') : (statusReason?.message ?? '');
  if (status === 'starting') return reason || t('connecting');
  return reason && statusReason?.at && !session.lastEventAt
    ? t('since', reason, formatAgo(localize, statusReason.at))
    : reason;
}

/** Whether one of the reasons counts seconds down. */
export const countsDown = ({ sessions, pairing }: SessionsSnapshot): boolean =>
  sessions.some(
    ({ id, status, linking }) => status === 'scan_qr_code' && (linking || pairing[id]?.qr?.expiresAt),
  );
