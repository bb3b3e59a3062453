import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Renders its host again every second while it is connected and `wanted` says so. */
export class Ticker implements ReactiveController {
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly wanted: () => boolean,
    private readonly everyMs = 1000,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const run = this.host.isConnected && this.wanted();
    if (run && this.timer === undefined) {
      this.timer = setInterval(() => this.host.requestUpdate(), this.everyMs);
    }
    if (!run) this.stop();
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.stop();
  }

  private stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }
}
