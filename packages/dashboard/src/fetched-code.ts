import { importAgain, Retry } from '@wagate/elements/parts';
import { GatewayError } from '@wagate/sdk';
import type { ReactiveControllerHost } from 'lit';

/** Begins to fetch what is needed: an import each. The function itself is the name by which it is known. */
export type Load = () => Promise<unknown> | readonly Promise<unknown>[];

/** `unreachable` is fetched again by itself; `outdated`: another version of the dashboard is served by now, and this page is to be loaded anew. */
export type CodeState = 'coming' | 'here' | 'unreachable' | 'outdated';

/** Code that is fetched when it is known to be needed. What the network did not bring is told, and asked for again by itself. */
export class FetchedCode {
  private readonly states = new Map<Load, CodeState>();
  private readonly missing = new Map<Load, (() => Promise<unknown>)[]>();
  private failure: GatewayError | undefined;

  /** @param newer whether a newer version of this page is served now */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly newer: () => Promise<boolean> = newerIsServed,
  ) {
    new Retry(host, () => this.failure, this.fetchMissing);
  }

  /** How it stands; the first question begins to fetch. */
  of(load: Load): CodeState {
    const state = this.states.get(load);
    if (state === undefined) {
      this.states.set(load, 'coming');
      void this.fetch(load, [load()].flat());
    }
    return state ?? 'coming';
  }

  /** Somebody asks once more for all that did not come. */
  readonly again = (): void => {
    for (const load of this.missing.keys()) this.states.set(load, 'coming');
    this.fetchMissing();
    this.host.requestUpdate();
  };

  private readonly fetchMissing = (): void => {
    for (const [load, missing] of this.missing) {
      this.missing.delete(load);
      void this.fetch(
        load,
        missing.map((one) => one()),
      );
    }
  };

  private async fetch(load: Load, parts: readonly Promise<unknown>[]): Promise<void> {
    const failed = (await Promise.allSettled(parts)).flatMap((one) =>
      one.status === 'rejected' ? [one.reason] : [],
    );
    let state: CodeState = 'here';
    if (failed.length > 0) {
      state = (await this.newer()) ? 'outdated' : 'unreachable';
      // Where the error names no address the browser forgets failures.
      this.missing.set(
        load,
        failed.map((error) => importAgain(error) ?? (() => Promise.all([load()].flat()))),
      );
    }
    this.states.set(load, state);
    this.failure = [...this.states.values()].includes('unreachable')
      ? new GatewayError('Code could not be fetched.', { status: 0, code: 'network' })
      : undefined;
    this.host.requestUpdate();
  }
}

/** It is when the page as it is served now begins with another script: each version names its own. */
async function newerIsServed(): Promise<boolean> {
  const own = document.querySelector('script[type="module"][src]')?.getAttribute('src');
  try {
    const answer = await fetch(document.baseURI, { cache: 'no-store' });
    return answer.ok && own != null && !(await answer.text()).includes(own);
  } catch {
    return false;
  }
}
