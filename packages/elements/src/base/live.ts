import type { Live } from '@wagate/sdk/live';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Holds a live store for its host: subscribed while the host is connected, opened anew when what it was
 * opened with changes. `open` may answer undefined while something is missing; it runs before a render.
 *
 * ```ts
 * readonly chats = new LiveController(this, () => [this.gateway, this.session], (gateway, session) =>
 *   gateway && session ? liveChats(gateway, session) : undefined);
 * ```
 */
export class LiveController<S extends Live<unknown>, const K extends readonly unknown[]>
  implements ReactiveController
{
  store: S | undefined;
  private keys: K | undefined;
  private unsubscribe: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly watch: () => K,
    private readonly open: (...keys: K) => S | undefined,
  ) {
    host.addController(this);
  }

  /** The store's present snapshot. */
  get value(): ReturnType<S['get']> | undefined {
    return this.store?.get() as ReturnType<S['get']> | undefined;
  }

  hostConnected(): void {
    // The host may have been moved: it comes back to the same store.
    this.subscribe();
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    this.sync();
  }

  /** Opens the store that the keys ask for. Lit does it before a render; a `willUpdate` that reads the value calls it itself. */
  sync(): void {
    if (!this.host.isConnected) return;
    const keys = this.watch();
    if (this.keys && keys.every((key, at) => Object.is(key, this.keys?.[at]))) return;
    this.keys = keys;
    this.unsubscribe?.();
    this.unsubscribe = undefined;
    this.store?.close();
    this.store = this.open(...keys);
    this.subscribe();
  }

  hostDisconnected(): void {
    this.unsubscribe?.();
    this.unsubscribe = undefined;
  }

  private subscribe(): void {
    this.unsubscribe ??= this.store?.subscribe(() => this.host.requestUpdate());
  }
}
