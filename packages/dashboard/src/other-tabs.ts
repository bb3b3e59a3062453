import type { Refusal } from './refusal.js';

/** What the tabs of one browser, which share one sign-in, tell each other. It names nobody: who is signed in now, each tab asks for itself. */
export type TabNews =
  /** Somebody signed out: nothing of theirs stays in any tab, also while nobody looks at it. A sign-in that merely ends is no such news. */
  | { readonly is: 'signed-out' }
  /** Whoever is signed in is let in no longer. */
  | { readonly is: 'refused'; readonly refusal: Refusal }
  /** Somebody signed in, or stands in another organization: tokens that another tab gets from now on are theirs. */
  | { readonly is: 'changed' };

const KINDS: Record<TabNews['is'], true> = { 'signed-out': true, refused: true, changed: true };

export class OtherTabs {
  #channel: BroadcastChannel | undefined;

  constructor(private readonly heard: (news: TabNews) => void) {}

  listen(): void {
    this.#channel = new BroadcastChannel('wagate-sign-in');
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      // A tab of another version may know news that this one does not.
      if (isNews(data)) this.heard(data);
    };
  }

  tell(news: TabNews): void {
    this.#channel?.postMessage(news);
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }
}

function isNews(data: unknown): data is TabNews {
  const is = (data as Partial<TabNews> | null)?.is;
  return is !== undefined && Object.hasOwn(KINDS, is);
}
