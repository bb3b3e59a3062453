import type { Schemas } from '@wagate/contract/types';
import type { Kysely, Selectable } from 'kysely';
import { notFound } from '../errors/api-problem.js';
import type { Scope } from '../principal/scope.js';
import type { Sealer } from '../sealing/sealer.js';
import type { Database } from '../store/database.js';
import type { WebhookTable } from '../store/webhook-tables.js';
import type { Secrets } from './signature.js';
import { openTarget } from './target.js';

export type WebhookRow = Selectable<WebhookTable>;

export const eventsOf = (row: Pick<WebhookRow, 'events'>): string[] => JSON.parse(row.events);

/** As the contract shows it: the secret never, only whether there is one. */
export function webhookToWire(row: WebhookRow, sealer: Sealer, now: number): Schemas['Webhook'] {
  const { url, headers } = openTarget(sealer, row);
  return {
    id: row.id,
    organizationId: row.organization_id,
    url,
    events: eventsOf(row),
    ...(row.session_id === null ? {} : { sessionId: row.session_id }),
    ...(Object.keys(headers).length ? { customHeaders: headers } : {}),
    retryPolicy: {
      policy: row.retry_policy,
      delaySeconds: row.retry_delay_seconds,
      attempts: row.retry_attempts,
    },
    active: row.active === 1,
    hasSecret: row.secret !== null,
    ...(row.disabled_reason === null ? {} : { disabledReason: row.disabled_reason }),
    ...(row.disabled_cause === null ? {} : { disabledCause: row.disabled_cause }),
    ...(row.disabled_at === null ? {} : { disabledAt: row.disabled_at }),
    ...(row.failing_since === null ? {} : { failingSince: row.failing_since }),
    ...(previousCounts(row, now) ? { previousSecretUntil: row.previous_secret_until! } : {}),
    ...(row.last_delivery_at === null ? {} : { lastDeliveryAt: row.last_delivery_at }),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** @throws ApiProblem 404, the same whether it does not exist, is another organization's or not the caller's to see: one that covers all sessions tells of others. */
export async function webhookOf(
  db: Kysely<Database>,
  { scope, params }: { scope: Scope; params: { id: string } },
): Promise<WebhookRow> {
  const row = await db
    .selectFrom('webhooks')
    .selectAll()
    .where('id', '=', params.id)
    .where(scope.rows('session_id'))
    .executeTakeFirst();
  if (!row) throw notFound('webhook not found');
  return row;
}

/** Newest first. */
export const listWebhooks = (db: Kysely<Database>, scope: Scope): Promise<WebhookRow[]> =>
  db
    .selectFrom('webhooks')
    .selectAll()
    .where(scope.rows('session_id'))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();

/** Named by its host alone: paths and queries of webhooks often hold a token. */
export const auditTarget = (row: Pick<WebhookRow, 'id' | 'url'>) => ({
  kind: 'webhook',
  id: row.id,
  label: new URL(row.url).host,
});

const secretPlace = (webhookId: string) => `${webhookId}/signing-secret`;

export const sealSecret = (sealer: Sealer, webhookId: string, secret: string): Uint8Array =>
  sealer.seal(new TextEncoder().encode(secret), secretPlace(webhookId));

const previousCounts = (row: WebhookRow, now: number): boolean => (row.previous_secret_until ?? 0) > now;

/** The signing secrets' bytes. @throws when the installation's secret does not open them. */
export function openSecrets(sealer: Sealer, row: WebhookRow, now: number): Secrets {
  const open = (sealed: Uint8Array) => sealer.open(sealed, secretPlace(row.id));
  return {
    ...(row.secret === null ? {} : { secret: open(row.secret) }),
    ...(row.previous_secret !== null && previousCounts(row, now)
      ? { previous: open(row.previous_secret) }
      : {}),
  };
}

export const NO_PREVIOUS_SECRET = { previous_secret: null, previous_secret_until: null } as const;

/** Columns of a webhook that nothing has switched off. */
export const NOT_DISABLED = { disabled_reason: null, disabled_cause: null, disabled_at: null } as const;
