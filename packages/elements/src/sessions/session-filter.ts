import type { Session } from '@wagate/sdk';
import { phoneOfSession } from './session-name.js';

export type Filter = 'all' | 'attention' | 'working' | 'off';

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
