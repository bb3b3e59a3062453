import { ALL_SESSIONS, type EmbedCapability } from '@wagate/contract/embed';
import type { Schemas } from '@wagate/contract/types';
import { type Feed, realtime } from '@wagate/sdk/realtime';
import type { Settings } from '../options.js';

const LINKING: readonly EmbedCapability[] = ['pair', 'sessions'];
/** A gateway that let nobody listen is not asked at every token. */
const REFUSED_MS = 60_000;

type Session = Schemas['WASession'];

/**
 * Tells the app of phones that were linked on pages of this process: a session works for a phone that it had not when it was last looked at. One that only comes
 * back is none.
 */
export class LinkWatch {
  #feed: Feed<'session.status'> | undefined;
  #refusedUntil = 0;
  /** Sessions whose pages may link a phone, each until its last token ends (epoch milliseconds). */
  readonly #given = new Map<string, number>();
  /** The JID that a session works for, as far as it is known; undefined for one that waits for a phone. */
  readonly #phones = new Map<string, string | undefined>();
  #reading: Promise<void> | undefined;
  #again = false;

  constructor(private readonly settings: Settings) {
    settings.onClose(() => this.#feed?.close());
  }

  /** A page was given this, until then. */
  given(
    { sessions, can }: { sessions: readonly string[]; can: readonly EmbedCapability[] },
    until: number,
  ): void {
    const { onLinked, now } = this.settings;
    if (!onLinked || !can.some((one) => LINKING.includes(one))) return;
    for (const [session, end] of this.#given) if (end <= now()) this.#forget(session);
    const before = this.#given.size;
    for (const session of sessions) this.#given.set(session, Math.max(until, this.#given.get(session) ?? 0));
    if (!this.#feed && this.#refusedUntil <= now()) this.#open();
    if (this.#given.size > before) this.#read();
  }

  #forget(session: string): void {
    this.#given.delete(session);
    if (session === ALL_SESSIONS) this.#phones.clear();
    else this.#phones.delete(session);
  }

  #open(): void {
    const feed = realtime(this.settings.gateway, { events: ['session.status'] });
    this.#feed = feed;
    feed.on('gap', () => this.#read());
    let state = feed.status.get().state;
    feed.status.subscribe(() => {
      const before = state;
      state = feed.status.get().state;
      // What happened while it heard nothing is read.
      if (state === 'live' && before !== 'live') this.#read();
    });
    void this.#hear(feed);
  }

  async #hear(feed: Feed<'session.status'>): Promise<void> {
    try {
      for await (const { session, payload, ack } of feed) {
        ack();
        if (payload.status === 'scan_qr_code' || payload.status === 'logged_out') this.#waits(session);
        else if (payload.status === 'working' && this.#covers(session)) void this.#look(session);
      }
    } catch (thrown) {
      this.#refusedUntil = this.settings.now() + REFUSED_MS;
      this.#failed(thrown);
    }
    this.#feed = undefined;
  }

  /** All sessions as they are now; asked once at a time, and once more for whoever came meanwhile. */
  #read(): void {
    if (this.#reading) {
      this.#again = true;
      return;
    }
    this.#reading = this.#list().finally(() => {
      this.#reading = undefined;
      if (!this.#again) return;
      this.#again = false;
      this.#read();
    });
  }

  async #list(): Promise<void> {
    try {
      const { data } = await this.settings.gateway.sessions.list();
      for (const session of data) this.#note(session);
    } catch (thrown) {
      this.#failed(thrown);
    }
  }

  async #look(id: string): Promise<void> {
    try {
      this.#note(await this.settings.gateway.sessions.get(id));
    } catch (thrown) {
      this.#failed(thrown);
    }
  }

  #covers(session: string): boolean {
    const end = Math.max(this.#given.get(session) ?? 0, this.#given.get(ALL_SESSIONS) ?? 0);
    return end > this.settings.now();
  }

  #waits(session: string): void {
    if (this.#covers(session)) this.#phones.set(session, undefined);
  }

  #note(session: Session): void {
    const { id, status, waJid } = session;
    if (!this.#covers(id)) return;
    const phone = waJid ?? (status === 'working' ? id : undefined);
    if (status === 'scan_qr_code' || status === 'logged_out') this.#phones.set(id, undefined);
    else if (!this.#phones.has(id)) this.#phones.set(id, phone);
    if (status !== 'working') return;
    const before = this.#phones.get(id);
    this.#phones.set(id, phone);
    if (before !== phone) void this.#tell(session);
  }

  async #tell(session: Session): Promise<void> {
    try {
      await this.settings.onLinked!(session);
    } catch (thrown) {
      this.#failed(thrown);
    }
  }

  #failed(thrown: unknown): void {
    this.settings.log.error(`wagate embed: onLinked: ${thrown instanceof Error ? thrown.message : 'failed'}`);
  }
}
