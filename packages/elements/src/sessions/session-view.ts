import type { Session } from '@wagate/sdk';
import { phoneOfSession, sessionName } from './session-name.js';
import { reasonCode } from './session-reason-code.js';

/** What a row of the list needs to know of a session beyond its fields. */
export type Filter = 'all' | 'attention' | 'working' | 'off';

/** The one way out of a state; `open` leads to the session, its pairing or its chats. */
export type WayOut = 'open' | 'show-code' | 'link' | 'link-again' | 'see' | 'start' | 'start-again';

export const filters: readonly Filter[] = ['all', 'attention', 'working', 'off'];

const attention = new Set<string>(['failed', 'logged_out', 'scan_qr_code']);

export function matchesFilter({ status }: Session, filter: Filter): boolean {
  switch (filter) {
    case 'attention':
      return attention.has(status);
    case 'working':
      return status === 'working';
    case 'off':
      return status === 'stopped';
    default:
      return true;
  }
}

export function matchesSearch(session: Session, query: string): boolean {
  const wanted = query.trim().toLocaleLowerCase();
  if (!wanted) return true;
  const digits = wanted.replace(/[\s()+.-]/g, '');
  if (/^\d+$/.test(digits) && phoneOfSession(session)?.includes(digits)) return true;
  return [session.label, session.id].some((text) => text?.toLocaleLowerCase().includes(wanted));
}

const trouble: Record<string, number> = {
  failed: 0,
  logged_out: 1,
  scan_qr_code: 2,
  starting: 3,
  working: 4,
};

/** Troubled first, then by name: a row moves only when its state does. */
export function sortSessions(sessions: readonly Session[], attentionFirst: boolean, lang: string): Session[] {
  if (!attentionFirst) return [...sessions];
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
      return paired ? 'start-again' : 'show-code';
    case 'logged_out':
      return 'link-again';
    case 'scan_qr_code':
      return 'show-code';
    case 'stopped':
      return paired ? 'start' : 'link';
    default:
      return 'open';
  }
}
