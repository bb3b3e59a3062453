import type { GatewayElement } from '../base/gateway-element.js';
import { Caller } from '../data/caller.js';
import { Retry } from '../data/retry.js';
import { panelOf } from '../state-panel/failure.js';
import { GatewaySearch, type SearchState, type Wanted } from './gateway-search.js';
import { LoadedSearch } from './loaded-search.js';

type Host = GatewayElement & {
  readonly session: string;
  readonly chat: string;
  readonly scope: 'chat' | 'session';
};

/** Searches where it can be done: in all that the gateway has stored, else in what is read of one chat. */
export class MessageSearchController {
  readonly #caller: Caller;
  readonly #stored: GatewaySearch;
  readonly #loaded: LoadedSearch;
  #asks = false;

  constructor(private readonly host: Host) {
    this.#caller = new Caller(host);
    this.#stored = new GatewaySearch(host);
    this.#loaded = new LoadedSearch(host);
    new Retry(host, () => (this.state.is === 'failed' ? this.state.error : undefined), this.again);
  }

  /** The gateway searches; undefined until that is known. */
  get searches(): boolean | undefined {
    return this.#caller.plain === undefined ? undefined : this.#caller.offers('search');
  }

  /** The chat that is searched alone; a gateway that does not search gives no others. */
  get within(): string | undefined {
    const { chat, scope } = this.host;
    return chat && (scope === 'chat' || this.searches === false) ? chat : undefined;
  }

  /** Nothing can be searched here. */
  get absent(): boolean {
    return this.searches === false && !this.host.chat;
  }

  /** Looks for this from now on; undefined for nothing. */
  ask(wanted: Wanted | undefined): void {
    this.#asks = wanted !== undefined;
    this.#stored.ask(this.searches ? wanted : undefined);
    this.#loaded.ask(this.searches === false && this.within ? wanted : undefined);
  }

  get state(): SearchState {
    const known = this.#caller.reading.state;
    if (this.searches === undefined && this.#asks)
      return known.is === 'failed' ? { is: 'failed', error: known.error } : { is: 'searching' };
    return this.searches === false ? this.#loaded.state : this.#stored.state;
  }

  /** The state in one word, for the `state` attribute. */
  get word(): string {
    const { state } = this;
    if (!this.host.gateway || !this.host.session) return 'missing';
    if (this.absent) return 'absent';
    switch (state.is) {
      case 'failed':
        return panelOf(state.error);
      case 'searching':
        return 'loading';
      case 'found':
        return state.hits.length === 0 && !state.more ? 'empty' : 'ready';
      default:
        return 'idle';
    }
  }

  /** What was looked through, where the gateway does not search. */
  get looked(): LoadedSearch['looked'] | undefined {
    return this.searches === false ? this.#loaded.looked : undefined;
  }

  readonly again = (): void => {
    if (this.searches === undefined) this.#caller.reading.again();
    else if (this.searches) this.#stored.again();
    else this.#loaded.again();
  };

  /** The end of what was found comes near. */
  near(): void {
    this.#stored.near();
  }

  readonly further = (): void => {
    if (this.searches === false) void this.#loaded.more();
    else this.#stored.more();
  };
}
