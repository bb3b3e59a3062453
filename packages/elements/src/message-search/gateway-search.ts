import { type Gateway, GatewayError } from '@wagate/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Hit } from './hit.js';

/** What is looked for, and where. */
export interface Wanted {
  readonly gateway: Gateway;
  readonly session: string;
  readonly query: string;
  /** Only in this chat. */
  readonly chat?: string;
  /** `me`, or an address. */
  readonly from?: string;
  readonly type?: string;
  /** Epoch ms: at or after, and before. */
  readonly after?: number;
  readonly before?: number;
}

/** How far a search is. */
export type SearchState =
  | { readonly is: 'idle' }
  /** Nothing was answered yet. */
  | { readonly is: 'searching' }
  | { readonly is: 'failed'; readonly error: GatewayError }
  | {
      readonly is: 'found';
      readonly hits: readonly Hit[];
      /** The gateway has not looked through all of it. */
      readonly more: boolean;
      readonly reading: boolean;
      /** Why it could not be read on. */
      readonly error?: GatewayError;
    };

/** A search begins when the typing pauses. Milliseconds. */
export const PAUSE = 300;
const PAGE = 30;
/** A gateway answers after a while also where it has found nothing: so often it is asked on by itself. */
const MOST_EMPTY_PAGES = 8;

const keyOf = (wanted: Wanted | undefined) => wanted && JSON.stringify({ ...wanted, gateway: undefined });

/** One search at a time of what a gateway has stored: waits for a pause in the typing, and lets go of answers that came too late. */
export class GatewaySearch implements ReactiveController {
  #state: SearchState = { is: 'idle' };
  #wanted: Wanted | undefined;
  #cursor: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #call: AbortController | undefined;
  /** The last pages had nothing: only a person asks for further ones. */
  #dry = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get state(): SearchState {
    return this.#state;
  }

  hostDisconnected(): void {
    this.#stop();
    // Where it comes back, it asks again.
    this.#wanted = undefined;
    this.#state = { is: 'idle' };
  }

  /** Looks for this from now on; undefined for nothing. Call it as often as you like. */
  ask(wanted: Wanted | undefined): void {
    const same = this.#wanted?.gateway === wanted?.gateway && keyOf(this.#wanted) === keyOf(wanted);
    if (same) return;
    const typed = this.#wanted !== undefined && this.#wanted.query !== wanted?.query;
    this.#stop();
    this.#wanted = wanted;
    this.#cursor = undefined;
    this.#state = wanted ? { is: 'searching' } : { is: 'idle' };
    if (wanted) this.#timer = setTimeout(this.again, typed ? PAUSE : 0);
  }

  /** Asks at once, also after a failure: that stays on show until there is an answer. */
  readonly again = (): void => {
    if (!this.#wanted) return;
    this.#stop();
    void this.#read(this.#wanted);
  };

  /** The end of what was found comes near. */
  near(): void {
    if (!this.#dry && this.#state.is === 'found' && !this.#state.error) this.more();
  }

  /** Reads on. */
  more(): void {
    const state = this.#state;
    if (state.is === 'found' && state.more && !state.reading && this.#wanted) void this.#read(this.#wanted);
  }

  async #read(wanted: Wanted): Promise<void> {
    const call = new AbortController();
    this.#call = call;
    const { gateway, session, query, ...filters } = wanted;
    const before = this.#state.is === 'found' ? this.#state.hits : [];
    if (this.#state.is === 'found') this.#become({ is: 'found', hits: before, more: true, reading: true });
    try {
      for (let pages = 1; ; pages++) {
        const page = await gateway.messages.search(
          session,
          { q: query, ...filters, limit: PAGE, cursor: this.#cursor },
          { signal: call.signal },
        );
        if (call.signal.aborted) return;
        const again = page.nextCursor !== undefined && page.nextCursor === this.#cursor;
        this.#cursor = again ? undefined : page.nextCursor;
        const known = new Set(before.map(({ message }) => message.id));
        const fresh = page.data
          .filter(({ id }) => !known.has(id))
          .map((message) => ({ message, stretches: page.highlights?.[message.id] ?? [] }));
        const more = this.#cursor !== undefined;
        const on = more && fresh.length === 0 && pages < MOST_EMPTY_PAGES;
        this.#become({ is: 'found', hits: [...before, ...fresh], more, reading: on });
        this.#dry = fresh.length === 0;
        if (!on) return;
      }
    } catch (thrown) {
      if (call.signal.aborted) return;
      const error =
        thrown instanceof GatewayError
          ? thrown
          : new GatewayError('Searching failed.', { code: 'invalid_response', cause: thrown });
      this.#become(
        this.#state.is === 'found'
          ? { is: 'found', hits: before, more: true, reading: false, error }
          : { is: 'failed', error },
      );
    }
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#call?.abort();
    this.#call = undefined;
  }

  #become(state: SearchState): void {
    this.#state = state;
    this.host.requestUpdate();
  }
}
