import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.js';
import { hasEnded } from '../http/principal.js';
import type { Subscription } from './subscription.js';

export const TICKET_SECONDS = 30;
const MOST = 10_000;

/** Tickets open one connection each, within 30 seconds: an address with one in it is worth little to who finds it in a log. */
export class Tickets {
  readonly #open = new Map<string, { subscription: Subscription; expiresAt: number }>();

  constructor(private readonly clock: Clock) {}

  mint(subscription: Subscription): string {
    const now = this.clock.now();
    for (const [id, { expiresAt }] of this.#open) {
      if (expiresAt > now && this.#open.size < MOST) break;
      this.#open.delete(id);
    }
    const id = `rt_${randomBytes(24).toString('base64url')}`;
    this.#open.set(id, { subscription, expiresAt: now + TICKET_SECONDS * 1000 });
    return id;
  }

  /** Uses a ticket up, whatever comes of it. @returns `undefined` for one that was used, is too old or never was. */
  redeem(id: string): Subscription | undefined {
    const ticket = this.#open.get(id);
    this.#open.delete(id);
    const now = this.clock.now();
    if (!ticket || ticket.expiresAt <= now || hasEnded(ticket.subscription.principal, now)) return undefined;
    return ticket.subscription;
  }

  /** Forgets the tickets of who has lost the right to them. */
  revoke(concerns: (subscription: Subscription) => boolean): void {
    for (const [id, { subscription }] of this.#open) if (concerns(subscription)) this.#open.delete(id);
  }
}
