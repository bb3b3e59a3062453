import type { operations, Schemas } from '@wagate/contract/types';
import type { Kysely, Selectable } from 'kysely';
import { invalidAt } from '../errors/api-problem.js';
import type { Scope } from '../principal/scope.js';
import type { Database } from '../store/database.js';
import { keyset } from '../store/keyset.js';
import type { AuditTable } from '../store/schema.js';

const CURSOR = /^aud_[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

type AuditQuery = NonNullable<operations['listAudit']['parameters']['query']> & { limit: number };

function toWire(row: Selectable<AuditTable>): Schemas['AuditEntry'] {
  return {
    id: row.id,
    at: row.at,
    actor: {
      id: row.actor_id,
      name: row.actor_name,
      ...(row.actor_kind === null ? {} : { kind: row.actor_kind }),
      ...(row.impersonated_by === null ? {} : { impersonatedBy: row.impersonated_by }),
      ...(row.impersonated_by_name === null ? {} : { impersonatedByName: row.impersonated_by_name }),
    },
    action: row.action,
    target: {
      kind: row.target_kind,
      id: row.target_id,
      ...(row.target_label === null ? {} : { label: row.target_label }),
    },
    ...(row.organization_id === null ? {} : { organizationId: row.organization_id }),
    ...(row.address === null ? {} : { ip: row.address }),
    ...(row.detail === null ? {} : { detail: JSON.parse(row.detail) }),
  };
}

/** Newest first. @throws ApiProblem 403 where the scope is confined: what is done is of no one session; 400 for a cursor that is none of ours. */
export function listAudit(db: Kysely<Database>, scope: Scope, query: AuditQuery) {
  scope.requireAll();
  return entries(db, query, scope.organizationId);
}

/** Of all organizations. @throws ApiProblem 400 for a cursor that is none of ours. */
export const listAllAudit = (db: Kysely<Database>, query: AuditQuery) => entries(db, query);

async function entries(
  db: Kysely<Database>,
  query: AuditQuery,
  organizationId?: string,
): Promise<Schemas['ListAuditEntry']> {
  const { actor, action, target, from, to, cursor, limit } = query;
  if (cursor !== undefined && !CURSOR.test(cursor)) throw invalidAt('invalid cursor', 'query.cursor');
  const entries = db
    .selectFrom('audit_log')
    .selectAll()
    .limit(limit + 1);
  let select = keyset(entries, ['id'], 'desc', cursor === undefined ? undefined : { id: cursor });
  if (organizationId !== undefined) select = select.where('organization_id', '=', organizationId);
  if (actor !== undefined) select = select.where('actor_id', '=', actor);
  if (action !== undefined) select = select.where('action', '=', action);
  if (target !== undefined) select = select.where('target_id', '=', target);
  if (from !== undefined) select = select.where('at', '>=', from);
  if (to !== undefined) select = select.where('at', '<', to);
  const rows = await select.execute();
  const data = rows.slice(0, limit).map(toWire);
  return { data, ...(rows.length > limit ? { nextCursor: data.at(-1)!.id } : {}) };
}
