import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** At most one announcement in this time. Milliseconds. */
const EVERY = 4000;

/**
 * Tells newly arrived messages to a screen reader: one by one when they come slowly, by their number when many come
 * at once. The host renders `text` in a live region.
 */
export class Announcer implements ReactiveController {
  text = '';
  private waiting: string[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly several: (count: number) => string,
  ) {
    host.addController(this);
  }

  say(text: string): void {
    this.waiting.push(text);
    const wait = this.last + EVERY - performance.now();
    this.timer ??= setTimeout(this.speak, Math.max(150, wait));
  }

  reset(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waiting = [];
    this.text = '';
  }

  hostDisconnected(): void {
    this.reset();
  }

  private readonly speak = (): void => {
    this.timer = undefined;
    this.last = performance.now();
    this.text = this.waiting.length === 1 ? this.waiting[0]! : this.several(this.waiting.length);
    this.waiting = [];
    this.host.requestUpdate();
  };
}
