import type { ReactiveController, ReactiveControllerHost } from 'lit';

const tokenInAddress = (): string | undefined =>
  new URLSearchParams(location.hash.slice(1)).get('setup') || undefined;

/**
 * The set-up link that was opened. Its one-time token stays in the fragment, which no server log ever sees and a reload keeps, until somebody is the super
 * admin by it or wants to be none.
 */
export class SetupLink implements ReactiveController {
  #token = tokenInAddress();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Undefined where none was opened, or nothing is left to do with it. */
  get token(): string | undefined {
    return this.#token;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHash);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHash);
  }

  /** Takes it out of the address. */
  end(): void {
    if (tokenInAddress()) history.replaceState(history.state, '', location.pathname + location.search);
    this.#token = undefined;
    this.host.requestUpdate();
  }

  /** The link was opened in a tab that shows the dashboard already: a browser then changes the fragment alone. */
  readonly #onHash = (): void => {
    this.#token = tokenInAddress() ?? this.#token;
    this.host.requestUpdate();
  };
}
