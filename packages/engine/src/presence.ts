/** What the account shows of itself, and whose doings it wants to hear of. Rejects as {@link Directory} does. */
export interface Presence {
  /** Shows the account as online, or no more. */
  show(online: boolean): Promise<void>;
  /** @param doing `paused` ends the others */
  showIn(chatJid: string, doing: 'composing' | 'recording' | 'paused'): Promise<void>;
  /** From here on, until the connection ends, `presence` signals tell of them. */
  subscribe(chatJid: string): Promise<void>;
}
