import { createHmac } from 'node:crypto';
import type { GatewayEvent } from '../schemas.js';
import type { StoredWebhook } from '../world/webhooks.js';
import type { World } from '../world/world.js';
import type { WireLog } from './wire-log.js';

interface Delivery {
  webhook: string;
  event: GatewayEvent;
  attempts: number;
  dueAt: number;
}

const TIMEOUT_MS = 30_000;

/** What webhooks of a production gateway are owed: tried again whatever went wrong, and kept nowhere. */
export class Webhooks {
  private owed: Delivery[] = [];
  private readonly stop: () => void;
  private busy: Promise<void> | undefined;

  constructor(
    private readonly world: World,
    log: WireLog,
  ) {
    this.stop = log.listen((event) => this.owe(event), { stored: true });
  }

  private row({ webhook }: Delivery): StoredWebhook | undefined {
    return this.world.data.webhooks.find(({ id }) => id === webhook);
  }

  private owe(event: GatewayEvent): void {
    for (const { id, organizationId, sessionId, events, active } of this.world.data.webhooks)
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
      const row = this.row(delivery);
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
    const row = this.row(delivery);
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
