import { givenUp, owe, putWebhook } from '../changes/deliveries.js';
import { acknowledge, edit, react, receive, revoke, type Written, write } from '../changes/messages.js';
import {
  createSession,
  deleteSession,
  link,
  type QrShown,
  type StatusChange,
  setHealth,
  setLinking,
  setStatus,
  showCode,
  showQr,
} from '../changes/sessions.js';
import type { Author } from '../conversations/draft.js';
import type {
  EventName,
  Message,
  MessageStatus,
  Session,
  SessionStatus,
  Webhook,
  WebhookDeliveryDetail,
} from '../schemas.js';
import { HARBOUR_COFFEE } from './accounts.js';
import type { StoredKey } from './api-keys.js';
import type { Clock } from './clock.js';
import { crowd } from './crowd.js';
import { addOddRecords } from './odd-records.js';
import { State } from './state.js';
import type { Receiver, StoredWebhook } from './webhooks.js';

export interface WorldOptions {
  /** The same seed gives the same world. 1 when absent. */
  seed?: number;
  /** The time in it, epoch ms: a number that stands still, or a function. `Date.now` when absent. */
  now?: Clock;
}

/**
 * A made-up organization with its WhatsApp sessions. Methods make things happen: what is stored changes, and every
 * open realtime connection of `handlers(world)` hears of it, as with a real gateway.
 */
export class World extends State {
  constructor({ seed = 1, now = Date.now }: WorldOptions = {}) {
    super(seed, now);
  }

  /** The session with this label in an organization. Throws when there is none. */
  sessionCalled(label: string, organizationId: string = HARBOUR_COFFEE): Session {
    const found = this.data.sessions.find(
      (session) => session.label === label && session.organizationId === organizationId,
    );
    if (!found) throw new Error(`No session of ${organizationId} is called ${label}.`);
    return found;
  }

  /** An API key of an organization by its name. Throws when there is none. */
  apiKeyCalled(name: string, organizationId: string = HARBOUR_COFFEE): StoredKey {
    const found = this.data.apiKeys.find((key) => key.name === name && key.organizationId === organizationId);
    if (!found) throw new Error(`No API key of ${organizationId} is called ${name}.`);
    return found;
  }

  /** The webhook whose address has this host. Throws when there is none. */
  webhookAt(host: string): StoredWebhook {
    const found = this.data.webhooks.find(({ url }) => URL.canParse(url) && new URL(url).host === host);
    if (!found) throw new Error(`No webhook goes to ${host}.`);
    return found;
  }

  /** From now on the address of a webhook answers like this. */
  receiver(webhookId: string, receiver: Receiver): void {
    putWebhook(this, { ...this.mustWebhook(webhookId), receiver });
  }

  /** An event is owed to a webhook; it is posted when somebody looks. */
  owe(webhookId: string, event: EventName = 'message'): WebhookDeliveryDetail {
    return owe(this, this.mustWebhook(webhookId), event);
  }

  /** The service gives a webhook up: what waits is lost until it is redelivered. */
  switchOff(webhookId: string, disabledReason: string, disabledCause?: Webhook['disabledCause']): void {
    const webhook = this.mustWebhook(webhookId);
    const [now, deliveries] = [this.now(), givenUp(webhook.deliveries)];
    const why = { disabledReason, disabledAt: now, ...(disabledCause && { disabledCause }) };
    putWebhook(this, { ...webhook, ...why, active: false, deliveries, updatedAt: now });
  }

  /** Somebody changes a webhook elsewhere. */
  changeWebhook(webhookId: string, fields: Partial<Pick<Webhook, 'url' | 'events' | 'retryPolicy'>>): void {
    putWebhook(this, { ...this.mustWebhook(webhookId), ...fields, updatedAt: this.now() });
  }

  /** Somebody deletes a webhook elsewhere. */
  deleteWebhook(webhookId: string): void {
    const { id } = this.mustWebhook(webhookId);
    this.data.webhooks = this.data.webhooks.filter((one) => one.id !== id);
  }

  private mustWebhook(id: string): StoredWebhook {
    const webhook = this.data.webhooks.find((one) => one.id === id);
    if (!webhook) throw new Error(`This world has no webhook ${id}.`);
    return webhook;
  }

  /** A session has met so many more people, all of them in groups; cheap enough for fifty thousand. */
  crowd(sessionId: string, count: number): void {
    const data = this.of(sessionId);
    data.contacts = [...data.contacts, ...crowd(count, this.random)];
  }

  /** One record of each kind as other software makes them: fields that are null, missing or unknown. */
  addOddRecords(sessionId: string = this.sessionCalled('Front desk').id): void {
    addOddRecords(this, sessionId);
  }

  /** A message comes in (or is written on the account's phone): stored, and told by an event. */
  receive(sessionId: string, written: Written): Message {
    return receive(this, sessionId, written);
  }

  /** The gateway itself sent a message: stored, without an event. */
  sent(sessionId: string, written: Omit<Written, 'from'>): Message {
    return write(this, sessionId, { ...written, from: 'me' });
  }

  /** Receipts: own messages got further. */
  acknowledge(sessionId: string, waMessageIds: readonly string[], status: MessageStatus): void {
    acknowledge(this, sessionId, waMessageIds, status);
  }

  edit(message: Message, body: string): Message {
    return edit(this, message, body);
  }

  revoke(message: Message): Message {
    return revoke(this, message);
  }

  /** An empty emoji takes the reaction back. */
  react(message: Message, from: Author, emoji: string): Message {
    return react(this, message, from, emoji);
  }

  setStatus(sessionId: string, status: SessionStatus, change?: StatusChange): Session {
    return setStatus(this, sessionId, status, change);
  }

  /** WhatsApp limits the number of a session, or lets go of it. */
  setHealth(sessionId: string, health: NonNullable<Session['health']>): Session {
    return setHealth(this, sessionId, health);
  }

  setLinking(sessionId: string, linking: Session['linking']): Session {
    return setLinking(this, sessionId, linking);
  }

  /** A new QR code is out. @returns its text */
  qr(sessionId: string, shown?: QrShown): string {
    return showQr(this, sessionId, shown);
  }

  /** A pairing code for a phone is out. @returns the code */
  pairingCode(sessionId: string, shown: { phone: string; code?: string }): string {
    return showCode(this, sessionId, shown);
  }

  /** A phone answers the code on show: `starting`, then `working`. */
  link(sessionId: string, phone: string): Session {
    return link(this, sessionId, phone);
  }

  create(organizationId: string, fields: Parameters<typeof createSession>[2] = {}): Session {
    return createSession(this, organizationId, fields);
  }

  delete(sessionId: string): void {
    deleteSession(this, sessionId);
  }

  /** Ends every open realtime connection. */
  disconnect(): void {
    this.events.cut();
  }
}

/** A deterministic world: the same seed and time give the same ids, texts and times. */
export const createWorld = (options?: WorldOptions): World => new World(options);
