import type { LiveSnapshot } from '@wagate/sdk/live';
import type { ReactiveControllerHost } from 'lit';

/**
 * Reads on when an edge comes near. After a failure it waits to be asked: an answer that fails at once would be asked
 * for without end.
 */
export class NextPage {
  failed = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly read: () => Promise<void> | undefined,
  ) {}

  reset(): void {
    this.failed = false;
  }

  /** Reads on if there is more, nothing is under way and nothing failed. */
  near(snapshot: LiveSnapshot | undefined, more: boolean | undefined, busy: boolean | undefined): void {
    if (snapshot?.phase === 'ready' && more && !busy && !this.failed && !snapshot.error) void this.again();
  }

  /** Reads on in any case; `failed` tells afterwards how it went. */
  readonly again = async (): Promise<void> => {
    this.failed = false;
    try {
      await this.read();
    } catch {
      this.failed = true;
    }
    this.host.requestUpdate();
  };
}
