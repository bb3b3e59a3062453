import type { GatewayEvent } from '@wagate/contract/types';
import { GatewayError, GatewayUnavailableError, NetworkError, SendFailedError } from '../core/errors.js';
import type { Gateway } from '../core/gateway.js';
import { randomKey } from '../core/random-key.js';
import type { SendRequest } from '../model.js';
import { raised } from './message-status.js';
import type { TimelineRows } from './timeline-rows.js';
import type { TimelineMessage } from './types.js';

/** What is sent from here is never another's under the same id. */
const OWN = { fromMe: true } as const;

interface Sending {
  request: SendRequest;
  idempotencyKey: string;
  running: boolean;
  /** The `waMessageId` of its row, once it has failed. */
  id?: string;
}

/** Messages being sent from here: shown at once, then what the gateway made of them. */
export class Outgoing {
  readonly #sendings = new Map<string, Sending>();
  /** Keys of what was under way from a phone that is not linked any more. */
  readonly #former = new Set<unknown>();
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
    const row = this.rows.list.get(sending?.id ?? key, OWN);
    if (!sending || !row || sending.running) return row;
    return this.#run(sending, row);
  }

  discard(key: string): void {
    const sending = this.#sendings.get(key);
    if (sending?.running !== false) return;
    this.#sendings.delete(key);
    this.rows.list.delete({ waMessageId: sending.id ?? key, ...OWN });
    this.changed();
  }

  /** Another phone is linked: whatever becomes of what was sent from the one before, it is none of the new one's messages. */
  forget(): void {
    for (const { running, idempotencyKey } of this.#sendings.values())
      if (running) this.#former.add(idempotencyKey);
    this.#sendings.clear();
    this.#held = [];
  }

  /** Whether a call that succeeded on the gateway was made here. */
  made(idempotencyKey: unknown): boolean {
    if (this.#former.has(idempotencyKey)) return true;
    return [...this.#sendings.values()].some((sending) => sending.idempotencyKey === idempotencyKey);
  }

  /** Whether this event of an own message is kept back until it is known whether it is one of those being sent. */
  holds(event: GatewayEvent): boolean {
    if (event.event !== 'message.from_me' || this.rows.list.get(event.payload.waMessageId, OWN)) return false;
    const { type, body } = event.payload;
    const mayBeOurs = [...this.#sendings.values()].some(
      ({ running, request }) => running && request.type === type && (request.text ?? body) === body,
    );
    if (mayBeOurs) this.#held.push(event);
    return mayBeOurs;
  }

  async #run(sending: Sending, before: TimelineMessage): Promise<TimelineMessage> {
    const { idempotencyKey, request } = sending;
    sending.running = true;
    this.#show({ ...before, status: 'pending', pending: true, failure: undefined });
    let row = before;
    try {
      const { mode, waMessageId, timestamp } = await this.gateway.messages.send(this.session, request, {
        idempotencyKey,
      });
      // A gateway that could not send it yet answers that it will.
      row = this.#settle(sending, before, waMessageId, {
        status: mode === 'async' ? 'pending' : 'sent',
        timestamp,
      });
    } catch (thrown) {
      const failure =
        thrown instanceof GatewayError
          ? thrown
          : new GatewayError('The message was not sent.', { code: 'send_failed', cause: thrown });
      // It is kept on the gateway as one that failed, and its key sends it again.
      const kept = failure instanceof SendFailedError && failure.status !== 200;
      // A plain gateway remembers what failed as failed under its key; what perhaps arrived must not be sent twice.
      const unsure = failure instanceof NetworkError || failure instanceof GatewayUnavailableError;
      if (!kept && !unsure) sending.idempotencyKey = randomKey();
      row = this.#settle(sending, before, kept ? failure.messageId : undefined, {
        status: 'failed',
        failure,
      });
    } finally {
      sending.running = false;
      if (row.failure) sending.id = row.waMessageId;
      else if (this.#sendings.get(before.key) === sending) this.#sendings.delete(before.key);
      const held = this.#held;
      this.#held = [];
      for (const event of held) if (!this.holds(event)) this.take(event);
      this.changed();
    }
    return row;
  }

  /** The row being sent becomes that of the message which the gateway made of it. */
  #settle(
    sending: Sending,
    before: TimelineMessage,
    id = before.waMessageId,
    { status, timestamp, failure }: Pick<TimelineMessage, 'status' | 'failure'> & { timestamp?: number },
  ): TimelineMessage {
    if (this.#sendings.get(before.key) !== sending) return { ...before, status, failure, pending: false };
    const { list } = this.rows;
    const { pending: _, failure: __, ...row } = list.get(before.waMessageId, OWN) ?? before;
    const told = id === row.waMessageId ? undefined : list.get(id, OWN);
    list.delete(before);
    list.delete({ waMessageId: id, ...OWN });
    const reached = raised(told ? told.status : row.status, status);
    return this.#show({
      ...row,
      ...told,
      key: before.key,
      id: told?.id ?? (id === row.waMessageId ? row.id : id),
      waMessageId: id,
      status: reached,
      timestamp: timestamp ?? told?.timestamp ?? row.timestamp,
      ...(reached === 'failed' && { pending: false, failure }),
    });
  }

  #show(row: TimelineMessage): TimelineMessage {
    this.rows.putOwn(row);
    this.changed();
    return this.rows.list.get(row.waMessageId, row) ?? row;
  }
}
