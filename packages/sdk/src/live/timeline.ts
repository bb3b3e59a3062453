import type { GatewayEvent } from '@wagate/contract/types';
import type { FinishedCall } from '../core/finished-call.js';
import type { Gateway } from '../core/gateway.js';
import type { SendRequest, SendResult } from '../model.js';
import { LiveStore } from './live-store.js';
import { Outgoing } from './outgoing.js';
import { links, reloads } from './reloads.js';
import { TimelineRows } from './timeline-rows.js';
import { TimelineStretch } from './timeline-stretch.js';
import type { LiveTimeline, TimelineMessage, TimelineSnapshot } from './types.js';

class LiveTimelineStore extends LiveStore<TimelineSnapshot> implements LiveTimeline {
  readonly #rows: TimelineRows;
  readonly #outgoing: Outgoing;
  readonly #stretch: TimelineStretch;
  #loaded = false;

  constructor(
    gateway: Gateway,
    readonly session: string,
    readonly chat: string,
    at: string | undefined,
  ) {
    super(gateway);
    const changed = () => this.touch();
    this.#rows = new TimelineRows(chat);
    this.#outgoing = new Outgoing(gateway, session, this.#rows, changed, (event) => this.#onMessage(event));
    this.#stretch = new TimelineStretch(gateway, session, chat, this.#rows, changed, at);
  }

  protected async load(): Promise<void> {
    await Promise.all([this.#loaded ? this.#stretch.reread() : this.#stretch.open(), this.#loadAliases()]);
    this.#loaded = true;
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
    return this.#stretch.loadOlder();
  }

  loadNewer(): Promise<void> {
    return this.#stretch.loadNewer();
  }

  openAt(waMessageId: string): Promise<boolean> {
    return this.#stretch.openAt(waMessageId);
  }

  openNewest(): Promise<void> {
    return this.#stretch.openNewest();
  }

  protected data() {
    const { more, newer, loadingOlder, loadingNewer } = this.#stretch;
    return { messages: this.#rows.list.all, more, newer, loadingOlder, loadingNewer };
  }

  protected override onEvent(event: GatewayEvent): void {
    if (event.session !== this.session || this.#outgoing.holds(event)) return;
    if (reloads(event)) {
      if (links(event)) {
        this.#outgoing.forget();
        this.#stretch.forget();
      }
      // Messages may now stand before the oldest one known: where older ones begin is asked anew.
      this.#loaded = false;
      void this.refresh();
    } else this.#onMessage(event);
  }

  #onMessage(event: GatewayEvent): void {
    if (event.event === 'message' || event.event === 'message.from_me')
      this.#stretch.arrived(event.payload.timestamp, () => this.#take(event));
    else this.#take(event);
  }

  #take(event: GatewayEvent): void {
    if (this.#rows.take(event)) this.touch();
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
    else if (name === 'messages.revoke' && row)
      this.#rows.putOwn({ ...row, deleted: true, deletedBy: { fromMe: true } });
    else if ((name === 'messages.react' || name === 'messages.unreact') && row) {
      const emoji = name === 'messages.react' ? (body.emoji ?? '') : '';
      this.#rows.react(row, emoji, this.gateway.environment.now());
    } else return;
    this.touch();
  }

  #onSent([, request, options]: SendCall, { waMessageId, timestamp }: SendResult): void {
    if (!this.#rows.has(request.to) || !waMessageId || this.#outgoing.made(options?.idempotencyKey)) return;
    if (this.#rows.list.get(waMessageId, { fromMe: true })) return;
    const now = this.gateway.environment.now();
    const row: TimelineMessage = {
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
    };
    this.#stretch.arrived(row.timestamp, () => {
      if (!this.#rows.list.get(waMessageId, row)) this.#rows.putOwn(row);
    });
  }

  send(message: Omit<SendRequest, 'to'> & { to?: string }): Promise<TimelineMessage> {
    // What is sent stands at the end: that is where one goes.
    void this.#stretch.openNewest().catch(() => undefined);
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

/**
 * The messages of one conversation, whichever of its addresses `chat` is. It begins with the newest, or around the message that `at` names by its
 * `waMessageId`, where the gateway has that and offers `message-paging`.
 */
export const liveTimeline = (
  gateway: Gateway,
  session: string,
  chat: string,
  options: { at?: string } = {},
): LiveTimeline => new LiveTimelineStore(gateway, session, chat, options.at);
