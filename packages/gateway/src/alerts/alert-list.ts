import type { Schemas } from '@wagate/contract/types';
import type { Kysely } from 'kysely';
import { invalidAt } from '../errors/api-problem.js';
import type { Scope } from '../principal/scope.js';
import type { Database } from '../store/database.js';
import { keyset } from '../store/keyset.js';
import { alertToWire } from './alert-row.js';

const CURSOR = /^alr_[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** What is open, the latest first, as far as the caller may see it. @throws ApiProblem 400 for a cursor that is none of ours. */
export async function listOpenAlerts(
  db: Kysely<Database>,
  scope: Scope,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<Schemas['ListAlert']> {
  if (cursor !== undefined && !CURSOR.test(cursor)) throw invalidAt('invalid cursor', 'query.cursor');
  const open = db
    .selectFrom('alerts')
    .selectAll()
    .where(scope.rows('session_id'))
    .where('ended_at', 'is', null)
    .limit(limit + 1);
  let select = keyset(open, ['id'], 'desc', cursor === undefined ? undefined : { id: cursor });
  if (!scope.managed) select = select.where('webhook_id', 'is', null);
  const rows = await select.execute();
  const data = rows.slice(0, limit).map(alertToWire);
  return { data, ...(rows.length > limit ? { nextCursor: data.at(-1)!.id } : {}) };
}
