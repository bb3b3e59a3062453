import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.js';
import type { StillHolds } from '../principal/principal.js';
import type { Subscription } from './subscription.js';

export const TICKET_SECONDS = 30;
const MOST = 10_000;

/** Tickets open one connection each, within 30 seconds: an address with one in it is worth little to who finds it in a log. */
export class Tickets {
  readonly #open = new Map<string, { subscription: Subscription; expiresAt: number }>();

  constructor(
    private readonly clock: Clock,
    private readonly stillHolds: StillHolds,
  ) {}

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

  /** Uses a ticket up, whatever comes of it. @returns `undefined` for one that was used, is too old, never was, or whose holder has lost the right to it. */
  async redeem(id: string): Promise<Subscription | undefined> {
    const ticket = this.#open.get(id);
    this.#open.delete(id);
    if (!ticket || ticket.expiresAt <= this.clock.now()) return undefined;
    return (await this.stillHolds(ticket.subscription.principal)) ? ticket.subscription : undefined;
  }
}
