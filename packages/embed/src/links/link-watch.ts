import { ALL_SESSIONS, type EmbedCapability } from '@wagate/contract/embed';
import type { Schemas } from '@wagate/contract/types';
import { type Feed, realtime } from '@wagate/sdk/realtime';
import type { Settings } from '../options.js';

const LINKING: readonly EmbedCapability[] = ['pair', 'sessions'];

/**
 * Tells the app of phones that were linked on pages of this process. A session that waited for a phone and works now was linked; one that only came back was
 * not.
 */
export class LinkWatch {
  #feed: Feed<'session.status'> | undefined;
  /** Sessions whose pages may link a phone. */
  readonly #given = new Set<string>();
  readonly #waiting = new Set<string>();

  constructor(private readonly settings: Settings) {}

  /** A page was given this. */
  given({ sessions, can }: { sessions: readonly string[]; can: readonly EmbedCapability[] }): void {
    if (!this.settings.onLinked || !can.some((one) => LINKING.includes(one))) return;
    const before = this.#given.size;
    for (const session of sessions) this.#given.add(session);
    if (!this.#feed) this.#open();
    else if (this.#given.size > before) void this.#read();
  }

  #open(): void {
    const feed = realtime(this.settings.gateway, { events: ['session.status'] });
    this.#feed = feed;
    feed.on('gap', () => void this.#read());
    let live = false;
    feed.status.subscribe(() => {
      // What happened before it heard anything is read once it does.
      if (live || feed.status.get().state !== 'live') return;
      live = true;
      void this.#read();
    });
    void this.#hear(feed);
  }

  async #hear(feed: Feed<'session.status'>): Promise<void> {
    try {
      for await (const { session, payload, ack } of feed) {
        ack();
        this.#note(session, payload.status);
      }
    } catch (thrown) {
      this.#failed(thrown);
    }
    // Whoever is given something next has it listen anew.
    this.#feed = undefined;
  }

  async #read(): Promise<void> {
    try {
      const { data } = await this.settings.gateway.sessions.list();
      for (const { id, status } of data) this.#note(id, status);
    } catch (thrown) {
      this.#failed(thrown);
    }
  }

  #note(session: string, status: string): void {
    if (!this.#given.has(ALL_SESSIONS) && !this.#given.has(session)) return;
    if (status === 'scan_qr_code') this.#waiting.add(session);
    else if (status === 'working' && this.#waiting.delete(session)) void this.#tell(session);
  }

  async #tell(id: string): Promise<void> {
    const { gateway, onLinked } = this.settings;
    try {
      const session: Schemas['WASession'] = await gateway.sessions.get(id);
      await onLinked!(session);
    } catch (thrown) {
      this.#failed(thrown);
    }
  }

  #failed(thrown: unknown): void {
    this.settings.log.error(`wagate embed: onLinked: ${thrown instanceof Error ? thrown.message : 'failed'}`);
  }
}
