import type { Session } from '@wagate/sdk';
import type { Localize } from '../localize/localize.js';
import { formatMoment } from '../localize/span.js';
import { sessionReasonStrings } from './session-reason.strings.js';

/** Whether WhatsApp limits whom a connected number may write to. */
export const isLimited = ({ status, health }: Session): boolean =>
  status === 'working' &&
  (health?.state === 'limited' || health?.state === 'locked' || health?.state === 'restricted') &&
  (health.until === undefined || health.until > Date.now());

/** What WhatsApp does not let a connected number do, and until when; empty where there is nothing. */
export function healthWords(localize: Localize, session: Session): string {
  const { health } = session;
  if (!health || !isLimited(session)) return '';
  const t = localize.area(sessionReasonStrings);
  const words =
    health.state === 'limited' && health.left
      ? t('health_left', health.left)
      : t(health.state === 'restricted' ? 'reason_restricted' : 'reason_locked');
  return health.until === undefined ? words : t('health_until', words, formatMoment(localize, health.until));
}
