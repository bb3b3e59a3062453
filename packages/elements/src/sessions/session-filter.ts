import type { Session } from '@wagate/sdk';
import { phoneOfSession } from './session-name.js';

export type Filter = 'all' | 'attention' | 'working' | 'off';

export const filters: readonly Filter[] = ['all', 'attention', 'working', 'off'];

/** Under which filter a session of a state stands, beside `all`. */
const FILTER_OF: Readonly<Record<Session['status'], Exclude<Filter, 'all'> | 'none'>> = {
  failed: 'attention',
  logged_out: 'attention',
  scan_qr_code: 'attention',
  working: 'working',
  stopped: 'off',
  starting: 'none',
};

export const matchesFilter = ({ status }: Session, filter: Filter): boolean =>
  filter === 'all' || FILTER_OF[status] === filter;

export function matchesSearch(session: Session, query: string): boolean {
  const wanted = query.trim().toLocaleLowerCase();
  if (!wanted) return true;
  const digits = wanted.replace(/[\s()+.-]/g, '');
  if (/^\d+$/.test(digits) && phoneOfSession(session)?.includes(digits)) return true;
  return [session.label, session.id].some((text) => text?.toLocaleLowerCase().includes(wanted));
}
