import type { Gateway } from '@wagate/sdk';
import { type ChatsSnapshot, type LiveChats, liveChats } from '@wagate/sdk/live';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A search of the gateway's begins when the typing pauses. Milliseconds. */
const PAUSE = 250;

/**
 * Asks the gateway for chats that match a query. It waits for a pause in the typing and holds one store at a time;
 * without a query it holds none.
 */
export class ChatSearch implements ReactiveController {
  private wanted = '';
  private store: LiveChats | undefined;
  private unsubscribe: (() => void) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private place: { gateway: Gateway; session: string } | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get found(): ChatsSnapshot | undefined {
    return this.store?.get();
  }

  /** True from the first letter until the gateway answered or failed. */
  get busy(): boolean {
    return this.wanted !== '' && (this.store === undefined || this.found?.phase === 'loading');
  }

  /** Names what to look for now; an empty query ends the search. */
  ask(gateway: Gateway, session: string, query: string): void {
    const moved = this.place?.gateway !== gateway || this.place.session !== session;
    if (query === this.wanted && !moved) return;
    this.wanted = query;
    this.place = { gateway, session };
    this.end();
    if (query) this.timer = setTimeout(() => this.begin(gateway, session, query), PAUSE);
  }

  hostDisconnected(): void {
    this.wanted = '';
    this.end();
  }

  loadMore(): void {
    // A failure leaves what was found; scrolling on asks again.
    if (!this.found?.loadingMore) void this.store?.loadMore().catch(() => undefined);
  }

  private begin(gateway: Gateway, session: string, q: string): void {
    this.store = liveChats(gateway, session, { query: { q } });
    this.unsubscribe = this.store.subscribe(() => this.host.requestUpdate());
    this.host.requestUpdate();
  }

  private end(): void {
    clearTimeout(this.timer);
    this.unsubscribe?.();
    this.store?.close();
    this.unsubscribe = undefined;
    this.store = undefined;
  }
}
