import type { GatewayError } from '@wagate/sdk';
import type { Live, LiveSnapshot } from '@wagate/sdk/live';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { waitOf } from '../state-panel/wait-of.js';

const watched = new WeakSet<ReactiveControllerHost>();

/** Loads again by itself once the time that the gateway asked for is over, as its panel promises. */
export class ReloadWhenAllowed implements ReactiveController {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private for: GatewayError | undefined;

  private constructor(
    host: ReactiveControllerHost,
    private readonly store: () => Live<LiveSnapshot> | undefined,
  ) {
    host.addController(this);
  }

  /** Watches the store of a host from the first trouble on. */
  static of(host: ReactiveControllerHost, store: () => Live<LiveSnapshot> | undefined): void {
    if (watched.has(host)) return;
    watched.add(host);
    new ReloadWhenAllowed(host, store);
  }

  hostUpdated(): void {
    const store = this.store();
    const error = store?.get().error;
    const limited = error?.status === 429 ? error : undefined;
    if (limited === this.for) return;
    this.stop();
    this.for = limited;
    if (limited) this.timer = setTimeout(() => void store?.refresh(), (waitOf(limited) ?? 5) * 1000);
  }

  hostDisconnected(): void {
    this.stop();
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.for = undefined;
  }
}
