import type { Session } from '@wagate/sdk';
import { sessionName } from './session-name.js';

export type RowAction =
  | 'open'
  | 'chats'
  | 'link'
  | 'start'
  | 'stop'
  | 'restart'
  | 'rename'
  | 'logout'
  | 'delete';

/** The one way out of a state; `open` leads to the session, its pairing or its chats. */
export type WayOut = 'open' | 'show_code' | 'link' | 'link_again' | 'see' | 'start' | 'start_again';

/** Most troubled first; what is not named here asks nothing of anybody and comes last. */
const ORDER = ['failed', 'logged_out', 'scan_qr_code', 'starting', 'working'];
const rank = ({ status }: Session) => ORDER.indexOf(status) >>> 0;

/** Troubled first, then by name: a row moves only when its state does. */
export function troubledFirst(sessions: readonly Session[], lang: string): Session[] {
  const names = new Intl.Collator(lang, { numeric: true });
  return [...sessions].sort(
    (a, b) => rank(a) - rank(b) || names.compare(sessionName(a) ?? a.id, sessionName(b) ?? b.id),
  );
}

export function wayOut(session: Session): WayOut {
  const paired = Boolean(session.waJid);
  switch (session.status) {
    case 'failed':
      if (/ban|block/i.test(session.statusReason?.code ?? '')) return 'see';
      return paired ? 'start_again' : 'show_code';
    case 'logged_out':
      return 'link_again';
    case 'scan_qr_code':
      return 'show_code';
    case 'stopped':
      return paired ? 'start' : 'link';
    default:
      return 'open';
  }
}
