import type { GatewayError } from '@wagate/sdk';
import type { Live, LiveSnapshot } from '@wagate/sdk/live';
import { html, nothing, type TemplateResult } from 'lit';
import type { WagateElement } from '../base/element.js';
import { type PanelKind, panelOf } from '../state-panel/failure.js';
import { WagateStatePanel } from '../state-panel/state-panel.js';
import { WagateStrip } from '../strip/strip.js';
import { LiveController } from './live.js';
import { readingStrings } from './reading.strings.js';
import { Retry } from './retry.js';
import { type Stale, StaleWatch } from './stale-watch.js';

/** What an element can say of what it reads. */
export type ReadState =
  /** No gateway, or (`unnamed`) not known what to read of it. */
  | { is: 'missing'; unnamed?: boolean }
  | { is: 'loading' }
  /** The gateway does not offer it: nothing is shown. */
  | { is: 'absent' }
  /** Nothing was ever read. */
  | { is: 'failed'; panel: PanelKind; error: GatewayError }
  /** There is data; `stale` when it stands still, `error` when it could not be read again. */
  | { is: 'ready'; stale?: Stale; error?: GatewayError };

/** How a reading is shown where the usual is not right. */
export interface ReadingLooks {
  /** Rows of the skeleton. */
  rows?: number;
  /** Titles and explanations that take the place of the general ones. */
  words?: Partial<Record<PanelKind, { heading?: string; text?: string }>>;
}

/** The panel that stands where nothing can be shown yet. */
export function panelKindOf(state: Exclude<ReadState, { is: 'ready' | 'absent' }>): PanelKind {
  if (state.is === 'failed') return state.panel;
  return state.is === 'missing' && state.unnamed ? 'unnamed' : state.is;
}

/** What the templates of a reading use: to be spread into the `dependencies` of its host. */
export const readingElements = { 'wagate-state-panel': WagateStatePanel, 'wagate-strip': WagateStrip };

/**
 * What an element reads of a gateway: the live store of its present keys, the gateway first, in which state that is, and what is shown in each. It reads again
 * by itself after a failure that may pass.
 *
 * ```ts
 * readonly keys = new Reading(this, () => [this.gateway] as const, (gateway) => gateway && liveApiKeys(gateway));
 * render() { return this.keys.show(({ items }) => table(items)); }
 * ```
 */
export class Reading<S extends Live<LiveSnapshot>, const K extends readonly unknown[]> {
  readonly #live: LiveController<S, K>;
  readonly #staleWatch = new StaleWatch();
  /** The failure of a store while it is read again: what is on show does not flicker. */
  #failed: { store: S; error: GatewayError } | undefined;

  constructor(
    private readonly host: WagateElement,
    private readonly keys: () => K,
    open: (...keys: K) => S | undefined,
  ) {
    this.#live = new LiveController(host, keys, open);
    new Retry(
      host,
      () => this.#error,
      () => void this.store?.refresh(),
    );
  }

  get store(): S | undefined {
    return this.#live.store;
  }

  /** The present snapshot; undefined where there is nothing to read. */
  get value(): ReturnType<S['get']> | undefined {
    return this.#live.value;
  }

  get state(): ReadState {
    const { store } = this;
    const snapshot = store?.get();
    if (!store || !snapshot) return { is: 'missing', unnamed: !!this.keys()[0] };
    const { phase, error } = snapshot;
    if (phase === 'failed' && error) this.#failed = { store, error };
    else if (phase === 'ready' || this.#failed?.store !== store) this.#failed = undefined;
    if (phase !== 'ready') {
      const failure = this.#failed?.error;
      return failure ? { is: 'failed', panel: panelOf(failure), error: failure } : { is: 'loading' };
    }
    if ((snapshot as { available?: boolean }).available === false) return { is: 'absent' };
    return { is: 'ready', error, stale: this.#staleWatch.look(snapshot) };
  }

  /** The state in one word, for the `state` attribute of an element. */
  word(empty = false): string {
    const { state } = this;
    if (state.is === 'failed') return state.panel;
    if (state.is !== 'ready') return state.is;
    if (state.stale) return 'stale';
    if (state.error) return 'partial';
    return empty ? 'empty' : 'ready';
  }

  /** Reads again because somebody asked. */
  readonly again = (): void => {
    this.#failed = undefined;
    void this.store?.refresh();
    this.host.requestUpdate();
  };

  /** A panel while there is no data; else what `ready` makes of it, under a strip where it is stale or only part of it came. */
  show(ready: (snapshot: ReturnType<S['get']>) => unknown, looks: ReadingLooks = {}): unknown {
    const { state } = this;
    if (state.is === 'absent') return nothing;
    if (state.is === 'ready') return html`${this.#strip(state)}${ready(this.value!)}`;
    const kind = panelKindOf(state);
    const { heading = '', text = '' } = looks.words?.[kind] ?? {};
    return html`<wagate-state-panel
      kind=${kind}
      .error=${state.is === 'failed' ? state.error : undefined}
      .heading=${heading}
      .text=${text}
      .rows=${looks.rows ?? 4}
      @wagate-panel-action=${this.again}
    ></wagate-state-panel>`;
  }

  get #error(): GatewayError | undefined {
    const snapshot = this.value;
    if (snapshot?.error) return snapshot.error;
    // A retry that runs is no new failure and no recovery.
    if (snapshot?.phase === 'loading') return this.#failed?.error;
    // What is on show stands still until somebody is signed in again.
    const cut = snapshot?.connection.error;
    return cut?.status === 401 ? cut : undefined;
  }

  #strip({ error, stale }: { error?: GatewayError; stale?: Stale }): TemplateResult | typeof nothing {
    const t = this.host.localize.area(readingStrings);
    if (error?.status === 401 || this.value?.connection.error?.status === 401)
      return html`<wagate-strip tone="warning" .actionLabel=${t('sign_in')} @wagate-panel-action=${this.#signIn}
        >${t('sign_in_ended')}</wagate-strip
      >`;
    if (stale)
      return html`<wagate-strip part="stale" .since=${stale.since} .retryAt=${stale.retryAt} .cause=${stale.cause} @wagate-panel-action=${this.again}></wagate-strip>`;
    if (error)
      return html`<wagate-strip tone="warning" @wagate-panel-action=${this.again}>${t('partial')}</wagate-strip>`;
    return nothing;
  }

  readonly #signIn = (): void => {
    const asked = new CustomEvent('wagate-account-required', {
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    // Where no page takes it over, somebody may be signed in by now.
    if (this.host.dispatchEvent(asked)) this.again();
  };
}
