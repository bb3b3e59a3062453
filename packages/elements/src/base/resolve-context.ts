import { type Context, ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Follows a context value while its host is connected. A provider that is upgraded after its consumer
 * announces itself, and is asked again.
 */
export class ResolveContext<T> implements ReactiveController {
  value: T | undefined;
  private unsubscribe: (() => void) | undefined;

  constructor(
    private readonly host: Host,
    private readonly context: Context<unknown, T>,
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
  };
}
