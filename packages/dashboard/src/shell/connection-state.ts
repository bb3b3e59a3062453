import type { LiveSnapshot } from '@wagate/sdk/live';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** `silent`: the gateway does not answer; `interrupted`: it answers, but what happens is not heard at once; `back`: all is well again. */
export type ConnectionState = 'fine' | 'offline' | 'silent' | 'interrupted' | 'back';

/** So long is it said that all is well again. */
const BACK_MS = 4_000;

/** Whether this page hears of what happens, in one word. One attempt among several does not change it: a connection that stands does. */
export class ConnectionWatch implements ReactiveController {
  private state: ConnectionState = 'fine';
  private backTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.onNetwork);
    addEventListener('offline', this.onNetwork);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.onNetwork);
    removeEventListener('offline', this.onNetwork);
    clearTimeout(this.backTimer);
    this.state = 'fine';
  }

  look(connection: LiveSnapshot['connection'] | undefined): ConnectionState {
    const troubled = trouble(connection, this.state);
    if (troubled) {
      clearTimeout(this.backTimer);
      this.state = troubled;
    } else if (this.state !== 'fine' && this.state !== 'back') {
      this.state = 'back';
      this.backTimer = setTimeout(() => {
        this.state = 'fine';
        this.host.requestUpdate();
      }, BACK_MS);
    }
    return this.state;
  }

  private readonly onNetwork = (): void => this.host.requestUpdate();
}

function trouble(
  connection: LiveSnapshot['connection'] | undefined,
  before: ConnectionState,
): Exclude<ConnectionState, 'fine' | 'back'> | undefined {
  if (!navigator.onLine) return 'offline';
  switch (connection?.state) {
    case 'waiting': {
      const { error } = connection;
      return error && (error.status === 0 || error.status >= 500) ? 'silent' : 'interrupted';
    }
    case 'minting':
    case 'connecting':
      if (before === 'offline') return 'interrupted';
      return before === 'silent' || before === 'interrupted' ? before : undefined;
    default:
      return undefined;
  }
}
