import type { CloseReason, EngineSignal } from '@wagate/engine';
import type { OutageError } from '../store/outage.js';
import { noteBan } from './health.js';
import type { StatusReason } from './session-row.js';
import type { Move } from './status-record.js';

const TEXT: Record<CloseReason, string> = {
  network: 'The connection to WhatsApp was lost.',
  refused: 'WhatsApp could not be reached.',
  'qr-expired': 'No phone scanned the QR code in time.',
  'code-expired': 'The pairing code was not entered in time.',
  replaced: 'WhatsApp was opened with this link elsewhere.',
  'logged-out': 'The phone has ended the link.',
  'client-outdated': 'WhatsApp refuses this version. An update is needed.',
  banned: 'WhatsApp has blocked this number.',
  stopped: 'The connection was ended.',
  internal: 'The connection ended because of an error.',
};

/**
 * Why a connection ended, as the session's row tells it. The engine's own words stay out of it: they go to the log.
 * @param outage what keeps the database from storing anything: without it there is no connection either
 */
export function closedReason(
  signal: Extract<EngineSignal, { type: 'closed' }>,
  outage: OutageError | undefined,
): StatusReason {
  if (outage && signal.retry) return { code: 'database', message: `${outage.message} Connecting again.` };
  const until = signal.until === undefined ? '' : ` Until ${new Date(signal.until).toISOString()}.`;
  const again = signal.retry ? ' Connecting again.' : '';
  // `logged_out` says that somebody here ended the link.
  const reason = signal.reason === 'logged-out' ? 'device-removed' : signal.reason;
  return { code: reason.replaceAll('-', '_'), message: TEXT[signal.reason] + until + again };
}

/** What the end of a connection that is not tried again makes of its session. */
export const endOf = (
  sessionId: string,
  { reason, until }: Extract<EngineSignal, { type: 'closed' }>,
  told: StatusReason,
): Move => ({
  trigger: reason === 'logged-out' ? 'unlinked' : 'fail',
  reason: told,
  also: reason === 'banned' ? (change) => noteBan(change, sessionId, until) : undefined,
});
