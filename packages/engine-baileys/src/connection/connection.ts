import type { EngineHost, Linking } from '@wagate/engine';
import {
  type AuthenticationCreds,
  Browsers,
  makeWASocket,
  S_WHATSAPP_NET,
  type SignalKeyStore,
  type WASocket,
} from 'baileys';
import { NotConnectedError } from '../errors.js';
import { HistoryInbox } from '../history/history-inbox.js';
import { baileysLogger } from '../logger.js';
import { bareJid } from '../mapping/address.js';
import type { Me } from '../mapping/envelope.js';
import type { Settings } from '../settings.js';
import { Inbox } from '../signal/inbox.js';
import { Interpreter } from '../signal/interpreter.js';
import { Lock } from '../signal/lock.js';
import { makeRepository, type SignalRepository } from '../signal/repository.js';
import { credentialsWrite, isPaired } from '../storage/credentials.js';
import { GuardedHost } from '../storage/guarded-host.js';
import { KeyStore } from '../storage/key-store.js';
import { KeyTransaction } from '../storage/key-transaction.js';
import { RecentRecords } from '../storage/recent-records.js';
import { type CloseCause, closeCause } from './close-cause.js';
import { catchRejections } from './gate.js';
import { Linker } from './linking.js';
import { Outbox } from './outbox.js';
import { attachStanzas } from './stanzas.js';

/** How long WhatsApp's server has to answer the end of a connection before the socket is cut. */
const GRACE_MS = 500;
const QUERY_TIMEOUT_MS = 30_000;

export interface ConnectionParts {
  host: EngineHost;
  settings: Settings;
  credentials: AuthenticationCreds;
  /** How to link; absent on a login. */
  linking?: Linking;
}

interface Records {
  received: RecentRecords;
  sent: RecentRecords;
  polls: RecentRecords;
}

/** One socket to WhatsApp, from the attempt to connect to its end. */
export class Connection {
  /** Settles once nothing of this connection runs any more. */
  readonly ended: Promise<CloseCause>;
  readonly outbox: Outbox;
  readonly #host: GuardedHost;
  readonly #parts: ConnectionParts;
  readonly #socket: WASocket;
  readonly #inbox: Inbox;
  readonly #history: HistoryInbox;
  readonly #lock = new Lock();
  readonly #linker: Linker | undefined;
  #cause: CloseCause | undefined;
  #opened = false;
  #over = false;

  /** Opens the socket; what comes of it is told by the host's signals and `ended`. */
  static async open(parts: ConnectionParts): Promise<Connection> {
    const host = new GuardedHost(parts.host);
    const [received, sent, polls] = await Promise.all([
      RecentRecords.open(host, 'received', 128),
      RecentRecords.open(host, 'sent', 256),
      RecentRecords.open(host, 'poll', 128),
    ]);
    return new Connection(host, parts, { received, sent, polls });
  }

  private constructor(host: GuardedHost, parts: ConnectionParts, { received, sent, polls }: Records) {
    this.#host = host;
    this.#parts = parts;
    const { credentials, settings, linking } = parts;
    const lock = this.#lock;
    const failed = () => this.#fail();
    const store = new KeyStore(host, failed);
    const keys = new KeyTransaction(store);
    let cipher: SignalRepository;
    this.#history = new HistoryInbox({
      host,
      me: () => this.#me(),
      note: (message) => settings.logger?.warn(message),
    });
    const interpreter = new Interpreter({
      credentials,
      store,
      keys,
      cipher: () => cipher,
      polls,
      history: this.#history,
    });
    this.#inbox = new Inbox({
      host,
      lock,
      keys,
      received,
      read: (stanza, plaintext) => interpreter.read(stanza, plaintext),
      failed,
    });
    this.outbox = new Outbox({
      host,
      sent,
      me: () => this.#me(),
      relay: (to, message, messageId) =>
        this.#connected(this.#socket.relayMessage(to, message, { messageId })),
      timeoutMs: settings.sendTimeoutMs,
    });
    const browser = settings.browser ?? Browsers.ubuntu('Chrome');
    this.#socket = makeWASocket({
      auth: { creds: credentials, keys: lockedWrites(store, lock) },
      browser,
      logger: baileysLogger(settings.logger),
      defaultQueryTimeoutMs: QUERY_TIMEOUT_MS,
      // A commit that failed ends the connection; trying again is the next connection's business.
      transactionOpts: { maxCommitRetries: 1, delayBetweenTriesMs: 0 },
      // History is stored by our own inbox before Baileys would look at it.
      shouldSyncHistoryMessage: () => false,
      emitOwnEvents: false,
      getMessage: (key) => this.outbox.sentMessage(key.id),
      makeSignalRepository: makeRepository(
        { host, lock, store, keys, inbox: this.#inbox, failed },
        (made) => {
          cipher = made;
        },
      ),
      ...(settings.url && { waWebSocketUrl: settings.url }),
      ...(settings.version && { version: settings.version }),
      ...(settings.keepAliveMs && { keepAliveIntervalMs: settings.keepAliveMs }),
    });
    this.#linker =
      linking &&
      new Linker(this.#socket, {
        host,
        credentials,
        linking,
        browser,
        qrTimeouts: settings.qrTimeouts,
        finish: (cause) => this.#finish(cause),
      });
    this.ended = this.#listen();
  }

  get isOpen(): boolean {
    return this.#opened && !this.#closing;
  }

  close(): Promise<CloseCause> {
    this.#finish({ type: 'closed', reason: 'stopped', retry: false });
    return this.ended;
  }

  markRead(messages: readonly { id: string; chatJid: string; senderJid?: string }[]): Promise<void> {
    const keys = messages.map(({ id, chatJid, senderJid }) => ({
      id,
      remoteJid: chatJid,
      fromMe: false,
      ...(senderJid && senderJid !== chatJid && { participant: senderJid }),
    }));
    return this.#connected(this.#socket.readMessages(keys));
  }

  /** Removes this device on WhatsApp's side. */
  async unlink(timeoutMs: number): Promise<void> {
    const jid = this.#parts.credentials.me?.id;
    if (!jid) return;
    await this.#socket.query(
      {
        tag: 'iq',
        attrs: { to: S_WHATSAPP_NET, type: 'set', xmlns: 'md' },
        content: [{ tag: 'remove-companion-device', attrs: { jid, reason: 'user_initiated' } }],
      },
      timeoutMs,
    );
  }

  /** Baileys rejects with all kinds of things once its socket is gone. */
  #connected<T>(answer: Promise<T>): Promise<T> {
    return answer.catch((error: unknown) => {
      if (!this.#closing && this.#socket.ws.isOpen) throw error;
      throw new NotConnectedError('The connection ended before WhatsApp answered');
    });
  }

  get #closing(): boolean {
    return this.#over || this.#cause !== undefined;
  }

  #listen(): Promise<CloseCause> {
    const { credentials, settings } = this.#parts;
    const socket = this.#socket;
    const note = (_error: unknown, event: string) => settings.logger?.warn(`Handling of ${event} failed`);
    attachStanzas(socket, {
      host: this.#host,
      me: () => this.#me(),
      inbox: this.#inbox,
      outbox: this.outbox,
      linker: this.#linker,
      failed: () => this.#fail(),
      stumbled: note,
      closed: () => this.#closing,
    });
    limitClosing(socket.ws, () => {
      this.#over = true;
    });
    catchRejections(socket.ws, (error, event) => {
      note(error, event);
      // A frame that cannot be decrypted: the two ends have lost each other.
      if (event === 'message') void socket.end(error instanceof Error ? error : undefined);
    });
    socket.ev.on('creds.update', () => {
      this.#host.commit({ writes: [credentialsWrite(credentials)] }).catch(() => this.#fail());
    });
    return new Promise((resolve) => {
      socket.ev.on('connection.update', ({ connection, lastDisconnect }) => {
        if (connection === 'open' && !this.#closing && socket.ws.isOpen) this.#open();
        if (connection !== 'close') return;
        this.#over = true;
        const paired = isPaired(credentials);
        const cause = this.#cause ?? closeCause(lastDisconnect?.error, { paired, opened: this.#opened });
        void this.#release().then(() => resolve(cause));
      });
    });
  }

  #open(): void {
    this.#opened = true;
    this.#host.emit({ type: 'connected' });
    this.#history.wake();
  }

  /** Something could not be stored: nothing may be acknowledged any more. */
  #fail(): void {
    this.#finish({
      type: 'closed',
      reason: 'internal',
      retry: true,
      message: 'The store did not take a change',
    });
  }

  #finish(cause: CloseCause): void {
    if (this.#closing) return;
    this.#cause = cause;
    this.#inbox.close(new Error('The connection is closing'));
    // Marks the socket as closing at once: whatever Baileys still wants to send, receipts above all, is refused.
    void this.#socket.end(undefined);
  }

  async #release(): Promise<void> {
    this.#linker?.stop();
    this.#inbox.close(new Error('The connection is closed'));
    this.outbox.close();
    await this.#history.close();
    await this.#lock.run(async () => undefined);
    await this.#host.settled();
    this.#host.shut();
    // Once more: what was under way when Baileys closed it may have filled its caches again.
    this.#socket.signalRepository.close?.();
  }

  #me(): Me {
    const { id = '', lid } = this.#parts.credentials.me ?? {};
    const bareLid = bareJid(lid);
    return { id, ...(bareLid && { lid: bareLid }) };
  }
}

/**
 * A peer that is gone never answers the closing handshake, which would then take half a minute; and Baileys takes
 * away the listeners by which waiting queries would learn of the end, so that they would wait for their timeouts.
 */
function limitClosing(ws: WASocket['ws'], closing: () => void): void {
  const close = ws.close.bind(ws);
  ws.close = () => {
    closing();
    ws.emit('error', new Error('The connection is closing'));
    // The field is private to Baileys' types only; closing by force is not in its interface.
    const { socket } = ws as unknown as { socket: { terminate(): void } | null };
    setTimeout(() => socket?.terminate(), GRACE_MS).unref();
    return close();
  };
}

/** Baileys' own key writes wait for a Signal operation under way: some remove sessions. */
function lockedWrites(store: SignalKeyStore, lock: Lock): SignalKeyStore {
  return {
    get: (kind, ids) => store.get(kind, ids),
    set: (data) => lock.run(async () => store.set(data)),
  };
}
