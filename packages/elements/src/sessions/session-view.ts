import type { Session } from '@wagate/sdk';
import { sessionName } from './session-name.js';
import { reasonCode } from './session-reason-code.js';

export type RowAction = 'open' | 'start' | 'stop' | 'restart' | 'rename' | 'logout' | 'delete';

/** The one way out of a state; `open` leads to the session, its pairing or its chats. */
export type WayOut = 'open' | 'show_code' | 'link' | 'link_again' | 'see' | 'start' | 'start_again';

/** The rank of what is not named here is 5: it asks nothing of anybody. */
const trouble: Record<string, number> = {
  failed: 0,
  logged_out: 1,
  scan_qr_code: 2,
  starting: 3,
  working: 4,
};

/** Troubled first, then by name: a row moves only when its state does. */
export function troubledFirst(sessions: readonly Session[], lang: string): Session[] {
  const names = new Intl.Collator(lang, { numeric: true });
  return [...sessions].sort(
    (a, b) =>
      (trouble[a.status] ?? 5) - (trouble[b.status] ?? 5) ||
      names.compare(sessionName(a) ?? a.id, sessionName(b) ?? b.id),
  );
}

export function wayOut(session: Session): WayOut {
  const paired = Boolean(session.waJid);
  switch (session.status) {
    case 'failed':
      if (/ban|block/.test(reasonCode(session))) return 'see';
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
