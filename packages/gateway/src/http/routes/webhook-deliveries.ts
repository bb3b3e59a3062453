import { randomBytes } from 'node:crypto';
import { isEventName } from '@wagate/contract/events';
import type { Audit } from '../../audit/audit.js';
import type { Clock } from '../../clock.js';
import { conflict, invalid, invalidAt, notFound } from '../../errors/api-problem.js';
import type { EventWriter } from '../../events/writer.js';
import type { Scope } from '../../principal/scope.js';
import type { Sealer } from '../../sealing/sealer.js';
import { keyset } from '../../store/keyset.js';
import type { Store } from '../../store/open.js';
import { attemptsOf, type DeliveryRow, deliveryToWire, storedEnvelope } from '../../webhooks/delivery-row.js';
import { newDelivery } from '../../webhooks/enqueue.js';
import { countPeriod, redeliver, redeliverPeriod, statesOf } from '../../webhooks/redeliver.js';
import { testEnvelope } from '../../webhooks/test-event.js';
import {
  auditTarget,
  NO_PREVIOUS_SECRET,
  sealSecret,
  webhookOf,
  webhookToWire,
} from '../../webhooks/webhook-row.js';
import type { Webhooks } from '../../webhooks/webhooks.js';
import { Reply, type Route } from '../operation.js';

export interface DeliveryRouteOptions {
  store: Store;
  writer: EventWriter;
  sealer: Sealer;
  webhooks: Webhooks;
  audit: Audit;
  clock: Clock;
}

const LONGEST_PERIOD_MS = 31 * 86_400_000;
const CURSOR = /^whd_[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const SECRET_BYTES = 32;
const DEFAULT_OVERLAP_SECONDS = 86_400;

/** What became of each event for a webhook, and having it once more. */
export function deliveryRoutes(route: Route, options: DeliveryRouteOptions): void {
  const { store, writer, sealer, webhooks, audit, clock } = options;

  /** Of a webhook that covers one of a confined key's sessions today, and may have covered others before, it sees the deliveries of its sessions' events alone. */
  async function rowOf(context: { scope: Scope; params: { id: string; did: string } }): Promise<DeliveryRow> {
    const webhook = await webhookOf(store.db, context);
    const row = await store.db
      .selectFrom('webhook_deliveries')
      .selectAll()
      .where('id', '=', context.params.did)
      .where('webhook_id', '=', webhook.id)
      .where(context.scope.rows('session_id'))
      .executeTakeFirst();
    if (!row) throw notFound('delivery not found');
    return row;
  }

  route('listWebhookDeliveries', async (context) => {
    const { status, event, cursor, limit } = context.query;
    const webhook = await webhookOf(store.db, context);
    if (cursor !== undefined && !CURSOR.test(cursor)) throw invalidAt('invalid cursor', 'query.cursor');
    const ofWebhook = store.db
      .selectFrom('webhook_deliveries')
      .selectAll()
      .where('webhook_id', '=', webhook.id)
      .where(context.scope.rows('session_id'))
      .limit(limit + 1);
    let select = keyset(ofWebhook, ['id'], 'desc', cursor === undefined ? undefined : { id: cursor });
    if (status !== undefined) select = select.where('status', 'in', statesOf(status));
    if (event !== undefined) select = select.where('event', '=', event);
    const rows = await select.execute();
    const data = rows.slice(0, limit).map(deliveryToWire);
    return { data, ...(rows.length > limit ? { nextCursor: data.at(-1)!.id } : {}) };
  });

  route('getWebhookDelivery', async (context) => {
    const row = await rowOf(context);
    const envelope = await storedEnvelope(store.db, row);
    return {
      ...deliveryToWire(row),
      attemptLog: attemptsOf(row),
      ...(envelope ? { envelope: envelope as never } : {}),
    };
  });

  route('testWebhook', async (context) => {
    const event = context.body?.event ?? 'session.status';
    if (!isEventName(event))
      throw invalid([`must be the name of an event (body.event: ${event.slice(0, 64)})`]);
    const row = await writer.write(context.organizationId, async ({ trx, now }) => {
      const webhook = await webhookOf(trx, context);
      const envelope = testEnvelope(event, webhook, now);
      return trx
        .insertInto('webhook_deliveries')
        .values(newDelivery(webhook, envelope, now, { envelope: JSON.stringify(envelope), test: 1 }))
        .returningAll()
        .executeTakeFirstOrThrow();
    });
    webhooks.wake();
    return new Reply(202, deliveryToWire(row));
  });

  route('redeliverWebhookDelivery', async (context) => {
    const before = await rowOf(context);
    if (before.live)
      throw conflict('a code that links a phone is never stored, and cannot be delivered once more');
    if (!(await storedEnvelope(store.db, before))) throw conflict('the event is no longer kept');
    // One that is being posted at this moment is due already.
    const due = await redeliver(store.db, context.scope, before.webhook_id, before.id, clock.now());
    webhooks.wake();
    return new Reply(202, deliveryToWire(due ?? (await rowOf(context))));
  });

  route('redeliverWebhookDeliveries', async (context) => {
    const { from, to } = context.body;
    const webhook = await webhookOf(store.db, context);
    const { event } = context.body;
    if (event !== undefined && !isEventName(event))
      throw invalid([`must be the name of an event (body.event: ${event.slice(0, 64)})`]);
    if (from >= to) throw invalid([`must be after body.from (body.to: ${to})`]);
    if (to - from > LONGEST_PERIOD_MS)
      throw invalid([`must be within 31 days of body.from (body.to: ${to})`]);
    const { dryRun, ...filter } = context.body;
    const period = { ...filter, scope: context.scope };
    if (dryRun) return new Reply(202, { queued: await countPeriod(store.db, webhook.id, period) });
    const queued = await redeliverPeriod(store.db, webhook.id, period, clock.now());
    webhooks.wake();
    return new Reply(202, { queued });
  });

  route('rotateWebhookSecret', async (context) => {
    const row = await webhookOf(store.db, context);
    const { id } = row;
    const { organizationId } = context;
    const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64url')}`;
    const overlapMs = (context.body?.overlapSeconds ?? DEFAULT_OVERLAP_SECONDS) * 1000;
    await writer.write(organizationId, async ({ trx, now }) => {
      // What is read here is what is replaced: two rotations at once follow one another.
      const before = await webhookOf(trx, context);
      await trx
        .updateTable('webhooks')
        .set({
          secret: sealSecret(sealer, id, secret),
          ...(before.secret !== null && overlapMs > 0
            ? { previous_secret: before.secret, previous_secret_until: now + overlapMs }
            : NO_PREVIOUS_SECRET),
          updated_at: now,
        })
        .where('id', '=', id)
        .execute();
      await audit.record(trx, context, {
        action: 'webhook.rotate_secret',
        target: auditTarget(row),
        organizationId,
        detail: { overlapSeconds: overlapMs / 1000 },
      });
    });
    return { ...webhookToWire(await webhookOf(store.db, context), sealer, clock.now()), secret };
  });
}
