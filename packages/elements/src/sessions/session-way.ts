import type { Session } from '@wagate/sdk';
import { sessionName } from './session-name.js';
import { reasonCode } from './session-reason-code.js';

/** The one way out of a state; `open` leads to the session, its pairing or its chats. */
export type WayOut = 'open' | 'show_code' | 'link' | 'link_again' | 'see' | 'start' | 'start_again';

/** Whether a phone is linked to it, or was: then it is started, and nobody is asked for a phone. */
export const hadPhone = ({ waJid, phoneNumber, lastConnectedAt }: Session): boolean =>
  Boolean(waJid || phoneNumber || lastConnectedAt);

/** Whether its link stands, as far as the gateway tells. */
export const isLinked = (session: Session): boolean => hadPhone(session) && session.status !== 'logged_out';

/** Whether something runs that can be stopped. */
export function isRunning({ status }: Session): boolean {
  return status === 'working' || status === 'starting' || status === 'scan_qr_code';
}

export function wayOut(session: Session): WayOut {
  switch (session.status) {
    case 'failed':
      if (reasonCode(session) === 'banned') return 'see';
      return hadPhone(session) ? 'start_again' : 'show_code';
    case 'logged_out':
      return 'link_again';
    case 'scan_qr_code':
      return 'show_code';
    case 'stopped':
      return hadPhone(session) ? 'start' : 'link';
    default:
      return 'open';
  }
}

/** Most troubled first; what asks nothing of anybody comes last. */
const RANK: Readonly<Record<Session['status'], number>> = {
  failed: 0,
  logged_out: 1,
  scan_qr_code: 2,
  starting: 3,
  working: 4,
  stopped: 5,
};
/** A gateway may one day tell a state that is not known here. */
const rank = ({ status }: Session): number => RANK[status] ?? RANK.stopped;

/** Troubled first, then by name: a row moves only when its state does. */
export function troubledFirst(sessions: readonly Session[], lang: string): Session[] {
  const names = new Intl.Collator(lang, { numeric: true });
  return [...sessions].sort(
    (a, b) => rank(a) - rank(b) || names.compare(sessionName(a) ?? a.id, sessionName(b) ?? b.id),
  );
}
