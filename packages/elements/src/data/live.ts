import type { Live } from '@wagate/sdk/live';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Holds a live store for its host: subscribed while the host is connected, opened anew when what it was opened with changes. Whoever reads
 * `store` or `value` finds those of the present keys, in `willUpdate` and in handlers too. `open` may answer undefined while something is missing.
 *
 * ```ts
 * readonly chats = new LiveController(this, () => [this.gateway, this.session], (gateway, session) =>
 *   gateway && session ? liveChats(gateway, session) : undefined);
 * ```
 */
export class LiveController<S extends Live<unknown>, const K extends readonly unknown[]>
  implements ReactiveController
{
  #store: S | undefined;
  #keys: K | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly watch: () => K,
    private readonly open: (...keys: K) => S | undefined,
  ) {
    host.addController(this);
  }

  get store(): S | undefined {
    this.#sync();
    return this.#store;
  }

  /** The store's present snapshot. */
  get value(): ReturnType<S['get']> | undefined {
    return this.store?.get() as ReturnType<S['get']> | undefined;
  }

  hostConnected(): void {
    // The host may have been moved: it comes back to the same store.
    this.#subscribe();
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    this.#sync();
  }

  hostDisconnected(): void {
    // One that is only moved is back at once, as React moves what it hides: a store that somebody begins to listen to reads anew.
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      this.#unsubscribe?.();
      this.#unsubscribe = undefined;
    });
  }

  /** A host that is not on the page may be on its way elsewhere: it keeps what it has, and knows its keys when it arrives. */
  #sync(): void {
    if (!this.host.isConnected) return;
    const keys = this.watch();
    if (this.#keys && keys.every((key, at) => Object.is(key, this.#keys?.[at]))) return;
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#store?.close();
    this.#keys = keys;
    this.#store = this.open(...keys);
    this.#subscribe();
  }

  #subscribe(): void {
    if (this.host.isConnected) this.#unsubscribe ??= this.#store?.subscribe(() => this.host.requestUpdate());
  }
}
