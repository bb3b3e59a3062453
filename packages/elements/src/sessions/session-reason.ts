import type { Session } from '@wagate/sdk';
import type { Pairing, SessionsSnapshot } from '@wagate/sdk/live';
import type { Localize } from '../localize/localize.js';
import { formatAgo } from '../localize/span.js';
import { formatCountdown } from '../localize/unit.js';
import { healthWords } from './session-health.js';
import { sessionReasonStrings } from './session-reason.strings.js';
import { knownCode } from './session-reason-code.js';

/** The second line of a status: why it is so, or what it waits for. Empty where nothing is known. */
export function sessionReason(localize: Localize, session: Session, pairing: Pairing | undefined): string {
  const t = localize.area(sessionReasonStrings);
  const { status, statusReason, lastConnectedAt } = session;
  const reason = reasonWords(localize, statusReason?.code, statusReason?.message);
  switch (status) {
    case 'scan_qr_code':
      return waitsFor(localize, session, pairing) || reason;
    case 'working':
      if (healthWords(localize, session)) return healthWords(localize, session);
      return lastConnectedAt ? t('connected_since', formatAgo(localize, lastConnectedAt)) : '';
    case 'starting':
      return reason || t('connecting');
    default:
      return reason && statusReason?.at && !session.lastEventAt
        ? t('since', reason, formatAgo(localize, statusReason.at))
        : reason;
  }
}

/** In the words of the element where the code is known, else in the gateway's own. */
export function reasonWords(localize: Localize, code: string | undefined, message = ''): string {
  const known = knownCode(code);
  return known === '' || known === 'unknown'
    ? message
    : localize.area(sessionReasonStrings)(`reason_${known}`);
}

/** How far linking is. Nothing where no code is known to be there: a link whose start failed stays in this state. */
function waitsFor(localize: Localize, { linking }: Session, pairing: Pairing | undefined): string {
  const t = localize.area(sessionReasonStrings);
  switch (linking?.state) {
    case 'scanned':
    case 'linking':
    case 'passkey':
      return t('linking');
    default: {
      const code = pairing?.qr ?? pairing?.code;
      const expiresAt = pairing?.qr?.expiresAt ?? linking?.expiresAt;
      if ((!code && !linking) || (expiresAt !== undefined && expiresAt <= Date.now())) return '';
      const words = linking && linking.of > 1 ? t('code_of', linking.attempt, linking.of) : t('code_waits');
      return expiresAt === undefined
        ? words
        : t('renews', words, formatCountdown(localize, expiresAt - Date.now()));
    }
  }
}

/** Whether one of the reasons counts seconds down. */
export const countsDown = ({ sessions, pairing }: Pick<SessionsSnapshot, 'sessions' | 'pairing'>): boolean =>
  sessions.some(
    ({ id, status, linking }) => status === 'scan_qr_code' && (linking || pairing[id]?.qr?.expiresAt),
  );
