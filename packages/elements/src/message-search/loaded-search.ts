import { type LiveTimeline, liveTimeline, type TimelineMessage } from '@wagate/sdk/live';
import type { GatewayElement } from '../base/gateway-element.js';
import { LiveController } from '../data/live.js';
import { findFolded } from './folded.js';
import type { SearchState, Wanted } from './gateway-search.js';
import type { Hit } from './hit.js';

/** Looks through the messages of one chat that were read from a gateway which cannot search: the newest, and older ones on demand. */
export class LoadedSearch {
  #wanted: Wanted | undefined;
  #found: { messages: readonly TimelineMessage[]; query: string; hits: readonly Hit[] } | undefined;
  #failed = false;
  readonly #live;

  constructor(private readonly host: GatewayElement) {
    this.#live = new LiveController(
      host,
      () => [this.#wanted?.gateway, this.#wanted?.session, this.#wanted?.chat] as const,
      (gateway, session, chat): LiveTimeline | undefined =>
        gateway && session && chat ? liveTimeline(gateway, session, chat) : undefined,
    );
  }

  ask(wanted: Wanted | undefined): void {
    this.#wanted = wanted;
  }

  get state(): SearchState {
    const snapshot = this.#live.value;
    const query = this.#wanted?.query;
    if (!snapshot || !query) return { is: 'idle' };
    const { phase, error, messages, more, loadingOlder } = snapshot;
    if (phase === 'loading') return { is: 'searching' };
    if (phase === 'failed' && error) return { is: 'failed', error };
    if (this.#found?.messages !== messages || this.#found.query !== query)
      this.#found = { messages, query, hits: hitsIn(messages, query) };
    return {
      is: 'found',
      hits: this.#found.hits,
      more,
      reading: loadingOlder,
      ...(this.#failed && error && { error }),
    };
  }

  /** How many messages were looked through, and the time of the oldest, epoch ms. */
  get looked(): { count: number; since: number | undefined } {
    const messages = this.#live.value?.messages ?? [];
    return { count: messages.length, since: messages[0]?.timestamp };
  }

  readonly again = (): void => void this.#live.store?.refresh();

  /** Reads older messages and looks through them too. */
  readonly more = async (): Promise<void> => {
    try {
      await this.#live.store?.loadOlder();
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
    this.host.requestUpdate();
  };
}

function hitsIn(messages: readonly TimelineMessage[], query: string): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = messages.length - 1; at >= 0; at--) {
    const message = messages[at]!;
    const stretches = message.deleted || !message.body ? [] : findFolded(message.body, query);
    if (stretches.length > 0)
      hits.push({ message: { ...message, reactions: [...message.reactions] }, stretches });
  }
  return hits;
}
