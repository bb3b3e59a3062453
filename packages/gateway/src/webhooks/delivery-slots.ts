import type { Due } from './claim.js';
import type { DeliveryRow } from './delivery-row.js';

/** At the same time, over everything. */
const MOST = 256;
/** Of one organization: a tenant whose receivers all hang holds nobody else up. */
const MOST_OF_ORGANIZATION = 16;
/** To one webhook: a slow receiver holds its own deliveries up. */
const MOST_OF_WEBHOOK = 4;
/** To one that fails, so that it takes little of what the organization's others need. */
const MOST_OF_FAILING = 1;

type Taken = Pick<DeliveryRow, 'id' | 'webhook_id' | 'organization_id'>;

/** Slots for deliveries under way: who has how many, and what else may begin. */
export class DeliverySlots {
  readonly #rows = new Set<string>();
  readonly #busy = new Map<string, number>();

  /** @returns false when that very delivery is under way already. */
  enter(row: Taken): boolean {
    if (this.#rows.has(row.id)) return false;
    this.#rows.add(row.id);
    this.#count(row, 1);
    return true;
  }

  /** The deliveries under way. */
  get ids(): string[] {
    return [...this.#rows];
  }

  leave(row: Taken): void {
    if (this.#rows.delete(row.id)) this.#count(row, -1);
  }

  /** How many each webhook may begin now: one each in turn, those with the fewest under way first, as long as there are any. */
  share(due: readonly Due[]): Map<string, number> {
    const shares = new Map<string, number>();
    let free = MOST - this.#rows.size;
    const taken = new Map<string, number>();
    const busyOf = (id: string) => (this.#busy.get(id) ?? 0) + (taken.get(id) ?? 0);
    const order = [...due].sort((a, b) => busyOf(a.webhookId) - busyOf(b.webhookId) || a.at - b.at);
    for (let round = 0; round < MOST_OF_WEBHOOK; round++)
      for (const { webhookId, organizationId, failingSince } of order) {
        const most = failingSince === null ? MOST_OF_WEBHOOK : MOST_OF_FAILING;
        if (free <= 0 || busyOf(webhookId) >= most || busyOf(organizationId) >= MOST_OF_ORGANIZATION)
          continue;
        free -= 1;
        for (const id of [webhookId, organizationId]) taken.set(id, (taken.get(id) ?? 0) + 1);
        shares.set(webhookId, (shares.get(webhookId) ?? 0) + 1);
      }
    return shares;
  }

  #count({ webhook_id, organization_id }: Taken, change: number): void {
    for (const id of [webhook_id, organization_id]) {
      const count = (this.#busy.get(id) ?? 0) + change;
      if (count > 0) this.#busy.set(id, count);
      else this.#busy.delete(id);
    }
  }
}
