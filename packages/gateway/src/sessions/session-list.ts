import type { Kysely } from 'kysely';
import type { Scope } from '../principal/scope.js';
import type { Database } from '../store/database.js';
import type { SessionRow } from './session-row.js';

/** Newest first. */
export const listSessions = (db: Kysely<Database>, scope: Scope): Promise<SessionRow[]> =>
  db
    .selectFrom('wa_sessions')
    .selectAll()
    .where(scope.rows('id'))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
