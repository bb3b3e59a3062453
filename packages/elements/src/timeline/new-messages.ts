import type { TimelineMessage } from '@wagate/sdk/live';

/** Follows which messages came after the first look, and how many of them the reader has not had in view. */
export class NewMessages {
  /** Incoming messages since the reader left the end. */
  unseen = 0;
  private last: TimelineMessage | undefined;

  reset(): void {
    this.unseen = 0;
    this.last = undefined;
  }

  seen(): void {
    this.unseen = 0;
  }

  /** Takes a new list; answers the incoming messages that were not there before. */
  take(messages: readonly TimelineMessage[], atEnd: boolean): TimelineMessage[] {
    const before = this.last;
    this.last = messages[messages.length - 1];
    if (!before) return [];
    const arrived: TimelineMessage[] = [];
    for (let index = messages.length - 1; index >= 0; index--) {
      const message = messages[index]!;
      if (message.key === before.key || message.timestamp < before.timestamp) break;
      if (!message.fromMe && !message.system) arrived.unshift(message);
    }
    if (!atEnd) this.unseen += arrived.length;
    return arrived;
  }
}
