import type { Refusal } from './refusal.js';

/**
 * Tells the other tabs of this browser that somebody signed out, or is let in no longer: they purge at once, also while nobody looks at them. A sign-in
 * that merely ends is no such news.
 */
export class SignOutNews {
  private channel: BroadcastChannel | undefined;

  constructor(private readonly heard: (refusal: Refusal | undefined) => void) {}

  listen(): void {
    this.channel = new BroadcastChannel('wagate-sign-out');
    this.channel.onmessage = ({ data }) => this.heard(data ?? undefined);
  }

  tell(refusal?: Refusal): void {
    this.channel?.postMessage(refusal ?? null);
  }

  close(): void {
    this.channel?.close();
    this.channel = undefined;
  }
}
