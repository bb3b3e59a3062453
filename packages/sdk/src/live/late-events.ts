import type { GatewayEvent } from '@wagate/contract/types';

/** What was told of messages that are not here yet: edits, revokes, reactions, votes and receipts may come first. */
export class LateEvents {
  readonly #byTarget = new Map<string, GatewayEvent[]>();

  /** The oldest are forgotten when there are too many: their message then shows what REST says. */
  constructor(
    readonly mostTargets = 1000,
    readonly mostEach = 50,
  ) {}

  keep(target: string, event: GatewayEvent): void {
    const kept = this.#byTarget.get(target) ?? [];
    if (kept.some(({ id }) => id === event.id)) return;
    this.#byTarget.set(target, [...kept, event].slice(-this.mostEach));
    if (this.#byTarget.size > this.mostTargets) this.#byTarget.delete(this.#byTarget.keys().next().value!);
  }

  /** What waited for this message; it waits no longer. */
  take(target: string): GatewayEvent[] {
    const kept = this.#byTarget.get(target) ?? [];
    this.#byTarget.delete(target);
    return kept;
  }
}
