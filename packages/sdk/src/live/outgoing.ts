import { GatewayError, GatewayUnavailableError, NetworkError } from '../core/errors.js';
import type { Gateway } from '../core/gateway.js';
import { randomKey } from '../core/random-key.js';
import type { GatewayEvent } from '../generated/gateway.js';
import type { SendRequest } from '../model.js';
import type { TimelineRows } from './timeline-rows.js';
import type { TimelineMessage } from './types.js';

interface Sending {
  request: SendRequest;
  idempotencyKey: string;
  running: boolean;
}

/** Messages being sent from here: shown at once, then what the gateway made of them. */
export class Outgoing {
  readonly #sendings = new Map<string, Sending>();
  /** Events of own messages that may be those being sent: they would stand there twice until the answer comes. */
  #held: GatewayEvent[] = [];
  #count = 0;

  constructor(
    readonly gateway: Gateway,
    readonly session: string,
    readonly rows: TimelineRows,
    readonly changed: () => void,
    /** Takes an event that turned out to be of another message. */
    readonly take: (event: GatewayEvent) => void,
  ) {}

  send(request: SendRequest): Promise<TimelineMessage> {
    const now = this.gateway.environment.now();
    const key = `sending-${++this.#count}-${randomKey()}`;
    const sending = { request, idempotencyKey: randomKey(), running: false };
    this.#sendings.set(key, sending);
    const last = this.rows.list.all.at(-1);
    return this.#run(sending, {
      key,
      id: key,
      waMessageId: key,
      sessionId: this.session,
      chatJid: request.to,
      fromMe: true,
      direction: 'out',
      type: request.type,
      body: request.text ?? request.caption ?? request.name,
      hasMedia: request.media !== undefined || request.medias !== undefined,
      quotedMessageId: request.replyTo,
      mentions: request.mentions,
      reactions: [],
      edited: false,
      deleted: false,
      timestamp: Math.max(now, last?.pending ? 0 : (last?.timestamp ?? 0)),
      createdAt: now,
    });
  }

  async retry(key: string): Promise<TimelineMessage | undefined> {
    const sending = this.#sendings.get(key);
    const row = this.rows.list.get(key);
    if (!sending || !row || sending.running) return row;
    return this.#run(sending, row);
  }

  discard(key: string): void {
    if (this.#sendings.get(key)?.running !== false) return;
    this.#sendings.delete(key);
    this.rows.list.delete(key);
    this.changed();
  }

  /** Whether a call that succeeded on the gateway was made here. */
  made(idempotencyKey: unknown): boolean {
    return [...this.#sendings.values()].some((sending) => sending.idempotencyKey === idempotencyKey);
  }

  /** Whether this event of an own message is kept back until it is known whether it is one of those being sent. */
  holds(event: GatewayEvent): boolean {
    if (event.event !== 'message.from_me' || this.rows.list.get(event.payload.waMessageId)) return false;
    const { type, body } = event.payload;
    const mayBeOurs = [...this.#sendings.values()].some(
      ({ running, request }) => running && request.type === type && (request.text ?? body) === body,
    );
    if (mayBeOurs) this.#held.push(event);
    return mayBeOurs;
  }

  async #run(sending: Sending, before: TimelineMessage): Promise<TimelineMessage> {
    const { key } = before;
    const { idempotencyKey, request } = sending;
    sending.running = true;
    this.#show({ ...before, status: 'pending', pending: true, failure: undefined });
    try {
      const { waMessageId, timestamp } = await this.gateway.messages.send(this.session, request, {
        idempotencyKey,
      });
      const id = waMessageId ?? key;
      const { pending: _, failure: __, ...row } = this.rows.list.get(key) ?? before;
      const told = this.rows.list.get(id);
      this.rows.list.delete(key);
      if (told && told.waMessageId !== key) this.rows.list.delete(id);
      return this.#show({
        ...row,
        ...told,
        key,
        id: told?.id ?? id,
        waMessageId: id,
        status: told?.status ?? 'sent',
        timestamp: timestamp ?? row.timestamp,
      });
    } catch (thrown) {
      const failure =
        thrown instanceof GatewayError
          ? thrown
          : new GatewayError('The message was not sent.', { code: 'send_failed', cause: thrown });
      // What surely failed is remembered as failed under its key; what perhaps arrived must not be sent twice.
      const unsure = failure instanceof NetworkError || failure instanceof GatewayUnavailableError;
      if (!unsure) sending.idempotencyKey = randomKey();
      return this.#show({ ...before, status: 'failed', pending: false, failure });
    } finally {
      sending.running = false;
      if (!this.rows.list.get(key)?.failure) this.#sendings.delete(key);
      const held = this.#held;
      this.#held = [];
      for (const event of held) if (!this.holds(event)) this.take(event);
      this.changed();
    }
  }

  #show(row: TimelineMessage): TimelineMessage {
    this.rows.putOwn(row);
    this.changed();
    return this.rows.list.get(row.waMessageId) ?? row;
  }
}
