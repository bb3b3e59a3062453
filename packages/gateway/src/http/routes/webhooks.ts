import type { Transaction } from 'kysely';
import type { Audit } from '../../audit/audit.js';
import type { Clock } from '../../clock.js';
import { forbidden, invalid } from '../../errors/api-problem.js';
import type { EventWriter } from '../../events/writer.js';
import type { Scope } from '../../principal/scope.js';
import type { Sealer } from '../../sealing/sealer.js';
import type { Database } from '../../store/database.js';
import type { Store } from '../../store/open.js';
import { ulid } from '../../ulid.js';
import { effectiveRetry, faultsOfWebhook, type WebhookBody } from '../../webhooks/check-webhook.js';
import { SWITCHED_OFF } from '../../webhooks/enqueue.js';
import { giveUpWaiting } from '../../webhooks/settle.js';
import { openTarget, targetColumns } from '../../webhooks/target.js';
import {
  auditTarget,
  listWebhooks,
  NO_PREVIOUS_SECRET,
  NOT_DISABLED,
  sealSecret,
  type WebhookRow,
  webhookOf,
  webhookToWire,
} from '../../webhooks/webhook-row.js';
import type { Webhooks } from '../../webhooks/webhooks.js';
import type { Route } from '../operation.js';

export interface WebhookRouteOptions {
  store: Store;
  writer: EventWriter;
  sealer: Sealer;
  webhooks: Webhooks;
  audit: Audit;
  clock: Clock;
}

const MOST_OF_ONE_ORGANIZATION = 100;

/** Addresses that events are posted to. */
export function webhookRoutes(route: Route, options: WebhookRouteOptions): void {
  const { store, writer, sealer, webhooks, audit, clock } = options;
  const toWire = (row: WebhookRow) => webhookToWire(row, sealer, clock.now());

  /** @throws ApiProblem 400 */
  async function check(scope: Scope, body: WebhookBody): Promise<void> {
    const faults = faultsOfWebhook(body);
    if (body.sessionId) {
      const session = await store.db
        .selectFrom('wa_sessions')
        .select('id')
        .where('id', '=', body.sessionId)
        .where(scope.rows('id'))
        .executeTakeFirst();
      if (!session)
        faults.push(`must be a session of the organization (body.sessionId: ${body.sessionId.slice(0, 64)})`);
    }
    if (!faults.length && body.url !== undefined && (await webhooks.leadsAstray(new URL(body.url))))
      faults.push('must not lead into a private network (body.url)');
    if (faults.length) throw invalid(faults);
  }

  /** A key confined to sessions reaches no further through a webhook. @throws ApiProblem 403 */
  function checkConfined(scope: Scope, sessionId: string | undefined): void {
    if (!scope.includes(sessionId || null)) throw forbidden('this API key is confined to its sessions');
  }

  const eventList = (events: readonly string[]) => JSON.stringify([...new Set(events)]);

  const retryColumns = (policy: WebhookBody['retryPolicy']) => {
    const { policy: retry_policy, delaySeconds, attempts } = effectiveRetry(policy);
    return { retry_policy, retry_delay_seconds: delaySeconds, retry_attempts: attempts };
  };

  /** What a webhook can be without; only what was sent. */
  const optionalColumns = (id: string, { sessionId, secret }: WebhookBody) => ({
    ...(sessionId === undefined ? {} : { session_id: sessionId || null }),
    ...(secret === undefined
      ? {}
      : { secret: secret ? sealSecret(sealer, id, secret) : null, ...NO_PREVIOUS_SECRET }),
  });

  /** The sealed columns, where a request changes something of them: beside it the rest stays as it is by now. */
  async function changedTarget(
    trx: Transaction<Database>,
    id: string,
    { url, customHeaders }: Partial<WebhookBody>,
  ) {
    if (url === undefined && !customHeaders) return {};
    const row = await trx
      .selectFrom('webhooks')
      .select(['id', 'target'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) return {};
    const kept = openTarget(sealer, row);
    return targetColumns(sealer, id, { url: url ?? kept.url, headers: customHeaders ?? kept.headers });
  }

  route('listWebhooks', async ({ scope }) => ({ data: (await listWebhooks(store.db, scope)).map(toWire) }));

  route('createWebhook', async (context) => {
    const { organizationId, scope, body } = context;
    checkConfined(scope, body.sessionId);
    await check(scope, body);
    const id = `wh_${ulid()}`;
    const row = await writer.write(organizationId, async ({ trx, now }) => {
      const { count } = await trx
        .selectFrom('webhooks')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('organization_id', '=', organizationId)
        .executeTakeFirstOrThrow();
      if (count >= MOST_OF_ONE_ORGANIZATION)
        throw invalid(`an organization can have at most ${MOST_OF_ONE_ORGANIZATION} webhooks`);
      const made = await trx
        .insertInto('webhooks')
        .values({
          id,
          organization_id: organizationId,
          ...targetColumns(sealer, id, { url: body.url, headers: body.customHeaders ?? {} }),
          events: eventList(body.events),
          ...optionalColumns(id, body),
          ...retryColumns(body.retryPolicy),
          active: (body.active ?? true) ? 1 : 0,
          created_at: now,
          updated_at: now,
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      await audit.record(trx, context, {
        action: 'webhook.create',
        target: auditTarget(made),
        organizationId,
      });
      return made;
    });
    return toWire(row);
  });

  route('getWebhook', async (context) => toWire(await webhookOf(store.db, context)));

  route('updateWebhook', async (context) => {
    const { organizationId, scope, body } = context;
    const before = await webhookOf(store.db, context);
    const { id } = before;
    if (body.sessionId !== undefined) checkConfined(scope, body.sessionId);
    await check(scope, body);
    await writer.write(organizationId, async ({ trx, now }) => {
      await trx
        .updateTable('webhooks')
        .set({
          ...(await changedTarget(trx, id, body)),
          ...(body.events ? { events: eventList(body.events) } : {}),
          ...optionalColumns(id, body),
          ...(body.retryPolicy ? retryColumns(body.retryPolicy) : {}),
          ...(body.active === undefined ? {} : { active: body.active ? 1 : 0, ...NOT_DISABLED }),
          // What failed before says nothing of the new address or the new start.
          ...(body.active || body.url !== undefined ? { failing_since: null } : {}),
          updated_at: now,
        })
        .where('id', '=', id)
        .execute();
      if (body.active === false) await giveUpWaiting(trx, id, SWITCHED_OFF, now);
      await audit.record(trx, context, {
        action: 'webhook.update',
        target: auditTarget({ id, url: body.url ?? before.url }),
        organizationId,
        // Which, not to what: an address, a header and the secret itself may be secret.
        detail: { changed: Object.keys(body) },
      });
    });
    webhooks.changed(organizationId, id);
    return toWire(await webhookOf(store.db, context));
  });

  route('deleteWebhook', async (context) => {
    const row = await webhookOf(store.db, context);
    const { id } = row;
    const { organizationId } = context;
    await writer.write(organizationId, async ({ trx }) => {
      await trx.deleteFrom('webhook_deliveries').where('webhook_id', '=', id).execute();
      await trx.deleteFrom('webhooks').where('id', '=', id).execute();
      await audit.record(trx, context, {
        action: 'webhook.delete',
        target: auditTarget(row),
        organizationId,
      });
    });
    webhooks.changed(organizationId, id);
    return undefined;
  });
}
