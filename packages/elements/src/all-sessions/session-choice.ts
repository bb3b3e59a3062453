import type { Session } from '@wagate/sdk';
import type { AllSessionsQuery } from '@wagate/sdk/live';
import { matchesSearch } from '../sessions/session-filter.js';

/** Which sessions are asked for; an empty text narrows nothing. */
export interface SessionChoice {
  readonly q: string;
  readonly status: Session['status'] | '';
  /** Id of an organization. */
  readonly organization: string;
  /** Id of a node. */
  readonly gateway: string;
  /** How long ago they were made. No gateway filters by it: it is looked at among what is loaded. */
  readonly age: '' | 'day' | 'week' | 'older';
}

export const EVERY_SESSION: SessionChoice = { q: '', status: '', organization: '', gateway: '', age: '' };

export const STATUSES: readonly Session['status'][] = [
  'working',
  'starting',
  'scan_qr_code',
  'failed',
  'logged_out',
  'stopped',
];

export const AGES = ['day', 'week', 'older'] as const;

export const isNarrowed = (choice: SessionChoice): boolean => Object.values(choice).some(Boolean);

const DAY_MS = 86_400_000;

function isOfAge({ createdAt }: Session, age: SessionChoice['age'], now: number): boolean {
  switch (age) {
    case 'day':
      return now - createdAt <= DAY_MS;
    case 'week':
      return now - createdAt <= 7 * DAY_MS;
    case 'older':
      return now - createdAt > 30 * DAY_MS;
    default:
      return true;
  }
}

/** Whether a session is what is asked for. @param searched the gateway has looked for `q` itself, in its own way */
export const isChosen = (session: Session, choice: SessionChoice, searched: boolean, now: number): boolean =>
  (!choice.status || session.status === choice.status) &&
  (!choice.organization || session.organizationId === choice.organization) &&
  (!choice.gateway || session.gatewayId === choice.gateway) &&
  isOfAge(session, choice.age, now) &&
  (searched || matchesSearch(session, choice.q));

/** As a gateway takes it. */
export const queryOf = ({ q, status, organization, gateway }: SessionChoice): AllSessionsQuery => ({
  ...(q && { q }),
  ...(status && { status }),
  ...(organization && { organization }),
  ...(gateway && { gateway }),
});

/** How many sessions there are in each state, and under an empty one in all. */
export function countByStatus(sessions: readonly Session[]): ReadonlyMap<Session['status'] | '', number> {
  const counts = new Map<Session['status'] | '', number>([['', sessions.length]]);
  for (const { status } of sessions) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}
