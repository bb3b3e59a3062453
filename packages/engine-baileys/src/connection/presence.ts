import type { Presence } from '@wagate/engine';
import type { WASocket } from 'baileys';

/** What the account shows of itself, over one connection. */
export class SocketPresence implements Presence {
  /** @param connected turns what a lost connection rejects with into an error of ours. */
  constructor(
    private readonly socket: WASocket,
    private readonly connected: <T>(answer: Promise<T>) => Promise<T>,
  ) {}

  show(online: boolean): Promise<void> {
    return this.connected(this.socket.sendPresenceUpdate(online ? 'available' : 'unavailable'));
  }

  showIn(chatJid: string, doing: 'composing' | 'recording' | 'paused'): Promise<void> {
    return this.connected(this.socket.sendPresenceUpdate(doing, chatJid));
  }

  subscribe(chatJid: string): Promise<void> {
    return this.connected(this.socket.presenceSubscribe(chatJid));
  }
}
