import { record } from '../changes/audit.js';
import type { AuditEntry } from '../schemas.js';
import { type Page, pageOf } from './pages.js';
import { whole } from './query.js';
import type { Call, Router } from './router.js';

/** What was done in the caller's organization, newest first. */
export function auditRoute(router: Router): void {
  router.add('listAudit', (call) =>
    auditPage(call, ({ organizationId }) => organizationId === call.principal.organizationId),
  );
}

/** A page of the entries that may be seen and are asked for. */
export function auditPage({ state, query }: Call, seen: (entry: AuditEntry) => boolean): Page<AuditEntry> {
  const [actor, action, target] = ['actor', 'action', 'target'].map((name) => query.get(name));
  const from = whole(query, 'from') ?? 0;
  const to = whole(query, 'to') ?? Number.POSITIVE_INFINITY;
  const rows = state.data.audit.filter(
    (entry) =>
      seen(entry) &&
      (!actor || entry.actor.id === actor) &&
      (!action || entry.action === action) &&
      (!target || entry.target.id === target) &&
      entry.at >= from &&
      entry.at < to,
  );
  return pageOf(rows, query, ({ id }) => id);
}

/** Writes down that who calls did something. */
export function audited(
  { state, principal }: Call,
  action: string,
  target: AuditEntry['target'],
  detail?: AuditEntry['detail'],
): void {
  const { organizationId, userId, keyId } = principal;
  const user = state.data.accounts.find((account) => account.user.id === userId)?.user;
  const key = state.data.apiKeys.find(({ id }) => id === keyId);
  record(state, {
    actor: user
      ? { id: user.id, name: user.name, kind: 'user' }
      : { id: keyId ?? 'key', name: key?.name ?? 'API key', kind: 'api-key' },
    action,
    target,
    ...(organizationId && { organizationId }),
    ip: '203.0.113.7',
    ...(detail && { detail }),
  });
}
