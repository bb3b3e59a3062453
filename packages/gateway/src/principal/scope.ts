import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { forbidden } from '../errors/api-problem.js';
import type { Principal } from './principal.js';

/** The sessions that a credential is confined to; `undefined` for all of its organization. Nothing else reads them. */
export const confinedTo = ({ sessions }: Pick<Principal, 'sessions'>): ReadonlySet<string> | undefined =>
  sessions;

/** Whether a credential reaches a session by its id alone: whose organization it is in, a query has to say. */
export function reaches(principal: Pick<Principal, 'sessions'>, sessionId: string | null): boolean {
  const sessions = confinedTo(principal);
  return sessions === undefined || (sessionId !== null && sessions.has(sessionId));
}

/**
 * What a credential may see of the data: one organization, and of that, where it is confined, some sessions alone. Every read that is answered with takes one, and
 * only a principal makes one: a query without it does not compile.
 */
export class Scope {
  readonly organizationId: string;
  readonly #principal: Principal;

  private constructor(principal: Principal, organizationId: string) {
    this.#principal = principal;
    this.organizationId = organizationId;
  }

  /** @throws ApiProblem 403 when the caller has no active organization. */
  static of(principal: Principal): Scope {
    if (principal.organizationId === null) throw forbidden('no active organization');
    return new Scope(principal, principal.organizationId);
  }

  /** Whether what only who may manage is shown is in it, such as webhooks. */
  get managed(): boolean {
    return this.#principal.permissions.has('manage');
  }

  /** Whether what belongs to a session is in it; `null` for what belongs to all of them. */
  includes(sessionId: string | null): boolean {
    return reaches(this.#principal, sessionId);
  }

  /** The condition that rows are in it. @param session the column that names a row's session, null for what belongs to all */
  rows(session: string, organization = 'organization_id'): RawBuilder<SqlBool> {
    const own = sql<SqlBool>`${sql.ref(organization)} = ${this.organizationId}`;
    const sessions = confinedTo(this.#principal);
    if (!sessions) return own;
    return sql<SqlBool>`(${own} and ${sql.ref(session)} in (${sql.join([...sessions, ''])}))`;
  }

  /** For what is of the organization and of no session. @throws ApiProblem 403 where it is confined. */
  requireAll(message = 'this credential is confined to its sessions'): void {
    if (confinedTo(this.#principal)) throw forbidden(message);
  }
}
