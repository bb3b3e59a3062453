import type { GatewayError } from '@wagate/sdk';
import type { ReactiveController } from 'lit';
import type { WagateElement } from '../base/element.js';
import type { CommandItem } from './command-item.js';

/** Finds more for what is typed; `signal` is aborted once something else is. */
export type CommandSource = (query: string, signal: AbortSignal) => Promise<readonly CommandItem[]>;

export type CommandSearchState =
  | { readonly is: 'idle' }
  /** The typing has not paused yet, or the answer is on its way. */
  | { readonly is: 'searching' }
  | { readonly is: 'found'; readonly items: readonly CommandItem[] }
  | { readonly is: 'failed'; readonly error: GatewayError };

const PAUSE_MS = 250;

/** What is found elsewhere: asked for when the typing pauses. An answer to something that is no longer typed is not heeded. */
export class CommandSearch implements ReactiveController {
  private now: CommandSearchState = { is: 'idle' };
  private query = '';
  private running: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: WagateElement,
    private readonly source: () => CommandSource | undefined,
  ) {
    host.addController(this);
  }

  get state(): CommandSearchState {
    return this.now;
  }

  hostDisconnected(): void {
    this.ask('');
  }

  /** Something else is typed; empty for nothing. */
  ask(query: string): void {
    if (query === this.query) return;
    this.query = query;
    this.start();
  }

  /** What was typed before there was a source is asked for once there is one. */
  sourceCame(): void {
    if (this.now.is === 'idle' && this.query !== '') this.start();
  }

  private start(): void {
    this.drop();
    if (this.query === '' || !this.source()) {
      this.become({ is: 'idle' });
      return;
    }
    this.become({ is: 'searching' });
    this.timer = setTimeout(() => void this.run(), PAUSE_MS);
  }

  /** Asks for the same once more. */
  readonly again = (): void => {
    this.drop();
    this.become({ is: 'searching' });
    void this.run();
  };

  private async run(): Promise<void> {
    const running = new AbortController();
    this.running = running;
    let state: CommandSearchState;
    try {
      state = { is: 'found', items: (await this.source()?.(this.query, running.signal)) ?? [] };
    } catch (error) {
      state = { is: 'failed', error: error as GatewayError };
    }
    if (!running.signal.aborted) this.become(state);
  }

  private drop(): void {
    clearTimeout(this.timer);
    this.running?.abort();
  }

  private become(state: CommandSearchState): void {
    this.now = state;
    this.host.requestUpdate();
  }
}
