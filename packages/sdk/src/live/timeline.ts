import type { FinishedCall } from '../core/finished-call.js';
import type { Gateway } from '../core/gateway.js';
import type { GatewayEvent, Schemas } from '../generated/gateway.js';
import type { SendRequest, SendResult } from '../model.js';
import { LiveStore } from './live-store.js';
import { Outgoing } from './outgoing.js';
import { reloads } from './reloads.js';
import { TimelineRows } from './timeline-rows.js';
import type { LiveTimeline, TimelineMessage, TimelineSnapshot } from './types.js';

const PAGE = 50;
/** Pages read after a gap to reach what is already here; when it is wider, what is older is let go and read again when scrolled to. */
const MOST_PAGES = 6;

class LiveTimelineStore extends LiveStore<TimelineSnapshot> implements LiveTimeline {
  #rows: TimelineRows;
  #outgoing: Outgoing;
  #cursor: string | undefined;
  #loaded = false;
  #loadingOlder: Promise<void> | undefined;

  constructor(
    gateway: Gateway,
    readonly session: string,
    readonly chat: string,
  ) {
    super(gateway);
    this.#rows = new TimelineRows(chat);
    this.#outgoing = new Outgoing(gateway, session, this.#rows, () => this.touch());
  }

  protected async load(): Promise<void> {
    await Promise.all([this.#loadNewest(), this.#loadAliases()]);
    this.#loaded = true;
  }

  /** The newest page, and those before it until they meet what is here. */
  async #loadNewest(): Promise<void> {
    const known = new Set(
      this.#rows.list.all.filter(({ id }) => id.startsWith('msg_')).map((row) => row.waMessageId),
    );
    let cursor: string | undefined;
    for (let pages = 1; ; pages++) {
      const page = await this.#page(cursor);
      this.#put(page);
      cursor = page.nextCursor;
      if (!this.#loaded || !cursor || page.data.some(({ waMessageId }) => known.has(waMessageId))) {
        if (!this.#loaded || !cursor) this.#cursor = cursor;
        return;
      }
      if (pages === MOST_PAGES) {
        const oldest = page.data.at(-1)!;
        for (const { waMessageId, timestamp, id } of this.#rows.list.all)
          if (timestamp < oldest.timestamp && id.startsWith('msg_')) this.#rows.list.delete(waMessageId);
        this.#cursor = cursor;
        return;
      }
    }
  }

  /** A person's other addresses: events may name the conversation by either. */
  async #loadAliases(): Promise<void> {
    if (this.#loaded) return;
    try {
      const { jid, aliases = [] } = await this.gateway.chats.get(this.session, this.chat);
      this.#rows.link(jid, ...aliases);
    } catch {
      // A conversation that has not begun has no chat yet, and messages teach its addresses too.
    }
  }

  loadOlder(): Promise<void> {
    if (!this.#cursor) return Promise.resolve();
    this.#loadingOlder ??= (async () => {
      try {
        while (this.#cursor) {
          const cursor = this.#cursor;
          const page = await this.#page(cursor);
          // Read again meanwhile, it goes on from another place: between there and this page some would be missing.
          if (cursor !== this.#cursor) continue;
          this.#put(page);
          this.#cursor = page.nextCursor;
          break;
        }
      } finally {
        this.#loadingOlder = undefined;
        this.touch();
      }
    })();
    this.touch();
    return this.#loadingOlder;
  }

  async #page(cursor: string | undefined): Promise<Schemas['ListMessage']> {
    return this.gateway.messages.list(this.session, this.chat, { limit: PAGE, cursor });
  }

  #put(page: Schemas['ListMessage']): void {
    for (const message of [...page.data].reverse()) this.#rows.putStored(message);
    this.touch();
  }

  protected data() {
    return {
      messages: this.#rows.list.all,
      more: this.#cursor !== undefined,
      loadingOlder: this.#loadingOlder !== undefined,
    };
  }

  protected override onEvent(event: GatewayEvent): void {
    if (event.session !== this.session || this.#outgoing.holds(event)) return;
    if (reloads(event)) {
      // Messages may now stand before the oldest one known: where older ones begin is asked anew.
      this.#loaded = false;
      void this.refresh();
    } else if (this.#rows.take(event)) this.touch();
  }

  /** Not every gateway makes an event of what was done through it. */
  protected override onCall({ name, args, result }: FinishedCall): void {
    const [session, target, body] = args as [
      string,
      string,
      { chat?: string; text?: string; emoji?: string },
    ];
    if (session !== this.session) return;
    const row = this.#rows.list.get(target);
    if (name === 'messages.send') this.#onSent(args as SendCall, result as SendResult);
    else if (name === 'messages.edit' && row) this.#rows.putOwn({ ...row, body: body.text, edited: true });
    else if (name === 'messages.revoke' && row) this.#rows.putOwn({ ...row, deleted: true });
    else if ((name === 'messages.react' || name === 'messages.unreact') && row) {
      const emoji = name === 'messages.react' ? (body.emoji ?? '') : '';
      this.#rows.react(row.waMessageId, emoji, this.gateway.environment.now());
    } else return;
    this.touch();
  }

  #onSent([, request, options]: SendCall, { waMessageId, timestamp }: SendResult): void {
    if (!this.#rows.has(request.to) || !waMessageId || this.#outgoing.made(options?.idempotencyKey)) return;
    if (this.#rows.list.get(waMessageId)) return;
    const now = this.gateway.environment.now();
    this.#rows.putOwn({
      key: waMessageId,
      id: waMessageId,
      waMessageId,
      sessionId: this.session,
      chatJid: this.chat,
      fromMe: true,
      direction: 'out',
      type: request.type,
      body: request.text ?? request.caption ?? request.name,
      hasMedia: request.media !== undefined || request.medias !== undefined,
      quotedMessageId: request.replyTo,
      status: 'sent',
      reactions: [],
      edited: false,
      deleted: false,
      timestamp: timestamp ?? now,
      createdAt: now,
    });
  }

  send(message: Omit<SendRequest, 'to'> & { to?: string }): Promise<TimelineMessage> {
    return this.#outgoing.send({ ...message, to: message.to ?? this.chat });
  }

  retry(key: string): Promise<TimelineMessage | undefined> {
    return this.#outgoing.retry(key);
  }

  discard(key: string): void {
    this.#outgoing.discard(key);
  }
}

type SendCall = [session: string, request: SendRequest, options?: { idempotencyKey?: string }];

/** The messages of one conversation, whichever of its addresses `chat` is. */
export const liveTimeline = (gateway: Gateway, session: string, chat: string): LiveTimeline =>
  new LiveTimelineStore(gateway, session, chat);
