import { createHmac } from 'node:crypto';
import type { components } from '../generated/gateway.js';
import { invalid, notFound } from '../handlers/answer.js';
import type { Call, Router } from '../handlers/router.js';
import type { GatewayEvent } from '../schemas.js';
import type { World } from '../world/world.js';
import type { WireLog } from './wire-log.js';

type Webhook = components['schemas']['Webhook'];
type Body = components['schemas']['WebhookBody'];

interface Delivery {
  webhook: string;
  event: GatewayEvent;
  attempts: number;
  dueAt: number;
}

const TIMEOUT_MS = 30_000;

/** Webhooks of a production gateway: hardly a check on what is stored, and deliveries that are tried again whatever went wrong. */
export class Webhooks {
  private readonly rows = new Map<string, Webhook & { secret?: string }>();
  private owed: Delivery[] = [];
  private readonly stop: () => void;
  private busy: Promise<void> | undefined;

  constructor(
    private readonly world: World,
    log: WireLog,
  ) {
    this.stop = log.listen((event) => this.owe(event), { stored: true });
  }

  routes(router: Router): void {
    const manage = { permission: 'manage' } as const;
    router.add('listWebhooks', 'get', '/webhooks', manage, ({ principal }) => ({
      data: [...this.rows.values()]
        .filter(({ organizationId }) => organizationId === principal.organizationId)
        .reverse()
        .map(shown),
    }));
    router.add('createWebhook', 'post', '/webhooks', { ...manage, success: 201 }, async (call) => {
      const { url = '', events = [], sessionId, ...body } = await call.body<Body>();
      if (!url) throw invalid('url is required (body.url)');
      if (!events.length) throw invalid('events is required (body.events)');
      const now = this.world.now();
      const row = {
        id: this.world.ids.make('wh', now),
        organizationId: call.principal.organizationId ?? '',
        url,
        events,
        active: body.active ?? true,
        retryPolicy: body.retryPolicy ?? { policy: 'exponential', delaySeconds: 2, attempts: 15 },
        createdAt: now,
        updatedAt: now,
        ...(sessionId && { sessionId }),
        ...(body.customHeaders && { customHeaders: body.customHeaders }),
        ...(body.secret && { secret: body.secret }),
      } as Webhook & { secret?: string };
      this.rows.set(row.id, row);
      return shown(row);
    });
    router.add('getWebhook', 'get', '/webhooks/:id', manage, (call) => shown(this.row(call)));
    router.add('updateWebhook', 'patch', '/webhooks/:id', manage, async (call) => {
      const { sessionId: _, secret: before, ...row } = this.row(call);
      const { sessionId, secret = before, ...changes } = await call.body<Body>();
      // Left out means all sessions: every change says anew which session it is for.
      const next = {
        ...row,
        ...changes,
        updatedAt: this.world.now(),
        ...(sessionId && { sessionId }),
        ...(secret && { secret }),
      } as Webhook & { secret?: string };
      this.rows.set(row.id, next);
      return shown(next);
    });
    router.add('deleteWebhook', 'delete', '/webhooks/:id', { ...manage, success: 204 }, (call) => {
      this.rows.delete(this.row(call).id);
      return undefined;
    });
  }

  private row({ principal, param }: Call): Webhook & { secret?: string } {
    const row = this.rows.get(param('id'));
    if (row?.organizationId !== principal.organizationId || !row) throw notFound('webhook');
    return row;
  }

  private owe(event: GatewayEvent): void {
    for (const { id, organizationId, sessionId, events, active } of this.rows.values())
      if (
        active &&
        organizationId === event.organization &&
        (!sessionId || sessionId === event.session) &&
        (events.includes('*') || events.includes(event.event))
      )
        this.owed.push({ webhook: id, event, attempts: 0, dueAt: this.world.now() });
  }

  /** Delivers what is due, one after another. Resolves when it was tried. */
  deliver(): Promise<void> {
    this.busy ??= this.deliverDue().finally(() => {
      this.busy = undefined;
    });
    return this.busy;
  }

  private async deliverDue(): Promise<void> {
    const due = this.owed.filter(({ dueAt }) => dueAt <= this.world.now());
    for (const delivery of due) {
      const done = await this.attempt(delivery);
      const row = this.rows.get(delivery.webhook);
      const { attempts = 15, delaySeconds = 2, policy } = row?.retryPolicy ?? {};
      // What a deleted webhook was owed is given up.
      if (done || !row || delivery.attempts >= (attempts > 0 ? attempts : 15)) {
        this.owed = this.owed.filter((one) => one !== delivery);
        continue;
      }
      const wait =
        (delaySeconds > 0 ? delaySeconds : 2) *
        1000 *
        (policy === 'exponential' ? 2 ** (delivery.attempts - 1) : 1);
      delivery.dueAt = this.world.now() + wait;
    }
  }

  private async attempt(delivery: Delivery): Promise<boolean> {
    const row = this.rows.get(delivery.webhook);
    delivery.attempts++;
    if (!row) return false;
    const body = JSON.stringify(delivery.event);
    const own: Record<string, string> = {
      'Content-Type': 'application/json',
      'User-Agent': 'Go-http-client/1.1',
      'X-Webhook-Request-Id': delivery.event.id,
      'X-Webhook-Timestamp': String(this.world.now()),
      ...(row.secret && {
        'X-Webhook-Hmac': createHmac('sha512', row.secret).update(body).digest('hex'),
        'X-Webhook-Hmac-Algorithm': 'sha512',
      }),
    };
    try {
      // Names differ in case only: its own take the place of the custom ones, however those are written.
      const headers = new Headers(row.customHeaders ?? {});
      for (const [name, value] of Object.entries(own)) headers.set(name, value);
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      const answer = await fetch(row.url, { method: 'POST', headers, body, signal });
      await answer.body?.cancel();
      return answer.ok;
    } catch {
      return false;
    }
  }

  close(): void {
    this.stop();
    this.owed = [];
  }
}

const shown = ({ secret: _, ...row }: Webhook & { secret?: string }): Webhook => row;
