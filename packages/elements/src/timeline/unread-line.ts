import type { TimelineMessage } from '@wagate/sdk/live';
import { withoutAlbumHeads } from './album-heads.js';
import { firstUnread } from './runs.js';

/** Further back than this nobody is led to what they have not read: that would be many pages before the first word. */
const MOST = 500;

/** The line above the first unread message of a chat: it stands where it was when the chat was opened, whatever comes after. */
export class UnreadLine {
  /** Key of the message below it. */
  key: string | undefined;
  #count = 0;
  /** The newest message when it was first looked for: what comes later is not counted. */
  #newest: string | undefined;

  reset(): void {
    this.key = this.#newest = undefined;
    this.#count = 0;
  }

  /**
   * Looks for the first of the last `count` incoming messages; the first of all where there are no more.
   * @returns whether it stands somewhere else now
   */
  look(messages: readonly TimelineMessage[], count: number, more: boolean): boolean {
    if (count !== this.#count) {
      this.#count = count;
      this.#newest = messages.at(-1)?.key;
    } else if (!this.missing) return false;
    if (count <= 0) return false;
    let end = messages.length;
    while (end > 0 && messages[end - 1]!.key !== this.#newest) end -= 1;
    const known = end === 0 ? messages : messages.slice(0, end);
    const first = firstUnread(known, count) ?? (more ? undefined : known.find(isIncoming));
    // Counted, but perhaps not shown: then it is the next that is.
    const shown = first && shownFrom(first, known);
    const moved = shown !== undefined && shown.key !== this.key;
    this.key = shown?.key;
    return moved;
  }

  /** It stands further back than what is loaded. */
  get missing(): boolean {
    return this.#count > 0 && this.key === undefined;
  }

  /** Whether older messages are worth reading to find it. */
  get near(): boolean {
    return this.missing && this.#count <= MOST;
  }
}

function shownFrom(first: TimelineMessage, known: readonly TimelineMessage[]): TimelineMessage | undefined {
  return withoutAlbumHeads(known.slice(known.indexOf(first)))[0];
}

const isIncoming = ({ fromMe, system }: TimelineMessage): boolean => !fromMe && !system;
