import { type Context, ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';

type Host = ReactiveElement;

/**
 * Follows a context value while its host is connected. A provider that is upgraded after its consumer
 * announces itself, and is asked again.
 */
export class ResolveContext<T> implements ReactiveController {
  value: T | undefined;
  /** What the host had last: one that is moved finds the same again, and that is no change. */
  private last: unknown;
  private unsubscribe: (() => void) | undefined;

  constructor(
    private readonly host: Host,
    private readonly context: Context<unknown, T>,
    /** The property of the host that gives the value: the host is told that it has changed. */
    private readonly property?: string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.ask);
    this.ask();
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.ask);
    this.unsubscribe?.();
    this.unsubscribe = undefined;
    this.value = undefined;
  }

  private readonly ask = (): void => {
    this.host.dispatchEvent(new ContextEvent(this.context, this.host, this.answer, true));
  };

  private readonly answer = (value: T, unsubscribe?: () => void): void => {
    if (unsubscribe !== this.unsubscribe) this.unsubscribe?.();
    this.unsubscribe = unsubscribe;
    if (value === this.value) return;
    this.value = value;
    this.host.requestUpdate();
    if (!this.property) return;
    const { last } = this;
    this.last = this.host[this.property as keyof Host];
    if (this.last !== last) this.host.requestUpdate(this.property, last);
  };
}
