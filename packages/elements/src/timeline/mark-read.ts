import type { Gateway } from '@wagate/sdk';
import type { TimelineMessage } from '@wagate/sdk/live';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Marks a chat read, once for each newest message, and only while the page can be seen. */
export class MarkRead implements ReactiveController {
  private marked = '';

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.onVisible);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.onVisible);
  }

  /** `unread` says that something was unread when the chat was opened. */
  look(
    gateway: Gateway,
    session: string,
    chat: string,
    messages: readonly TimelineMessage[],
    unread: boolean,
  ): void {
    if (document.visibilityState !== 'visible') return;
    let at = messages.length - 1;
    while (at >= 0 && (messages[at]!.fromMe || messages[at]!.system)) at--;
    const newest = messages[at];
    if (!newest) return;
    const place = `${session} ${chat} `;
    const before = this.marked;
    const mark = place + newest.key;
    if (mark === before) return;
    this.marked = mark;
    // At the first look nothing may have been unread: then there is nothing to mark.
    if (!before.startsWith(place) && !unread) return;
    // A failure needs no word: the chat stays unread, and the next message tries again.
    void gateway.chats.read(session, chat).catch(() => undefined);
  }

  private readonly onVisible = (): void => {
    this.host.requestUpdate();
  };
}
