import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Renders its host again every second while it is connected and `wanted` says so. An epoch-ms time instead of
 * `true` is a moment counted down to: the host is rendered at whole seconds before it, and at it.
 */
export class Ticker implements ReactiveController {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly wanted: () => boolean | number,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const wanted = this.host.isConnected && this.wanted();
    this.hostDisconnected();
    if (wanted === false) return;
    const now = Date.now();
    // On the edge of a whole second before the moment: there a countdown changes its number.
    const delay = wanted !== true && wanted > now ? (wanted - now) % 1000 || 1000 : 1000;
    this.timer = setTimeout(() => this.host.requestUpdate(), delay);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
