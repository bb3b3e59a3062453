import { canonicalJid } from '@wagate/contract/jid';
import type { EngineHost, Linking, WantedChatChange } from '@wagate/engine';
import { type AuthenticationCreds, type proto, S_WHATSAPP_NET, type WASocket } from 'baileys';
import { NotConnectedError } from '../errors.js';
import type { Me } from '../mapping/envelope.js';
import type { Settings } from '../settings.js';
import { type SignalStack, signalStack } from '../signal/stack.js';
import { credentialsWrite, isPaired } from '../storage/credentials.js';
import { GuardedHost } from '../storage/guarded-host.js';
import { RecentRecords } from '../storage/recent-records.js';
import { followStanding } from './account-standing.js';
import { AppState } from './app-state.js';
import { refusalOf } from './ask.js';
import { followBlockList } from './block-list.js';
import { type CloseCause, closeCause } from './close-cause.js';
import { deviceNamed } from './device.js';
import { SocketDirectory } from './directory.js';
import { catchRejections } from './gate.js';
import { SocketGroups } from './groups.js';
import { Linker } from './linking.js';
import { SocketMedia } from './media.js';
import { MessageSender } from './message-sender.js';
import { stanzaMarks } from './outgoing-message.js';
import { SocketPresence } from './presence.js';
import { limitClosing, openSocket } from './socket.js';
import { attachStanzas } from './stanzas.js';

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
  sealed: RecentRecords;
}

/** One socket to WhatsApp, from the attempt to connect to its end. */
export class Connection {
  /** Settles once nothing of this connection runs any more. */
  readonly ended: Promise<CloseCause>;
  readonly sender: MessageSender;
  readonly directory: SocketDirectory;
  readonly media: SocketMedia;
  readonly groups: SocketGroups;
  readonly presence: SocketPresence;
  readonly #settings: AppState;
  readonly #host: GuardedHost;
  readonly #parts: ConnectionParts;
  readonly #signal: SignalStack;
  readonly #socket: WASocket;
  readonly #linker: Linker | undefined;
  #cause: CloseCause | undefined;
  #opened = false;
  #over = false;

  /** Opens the socket; what comes of it is told by the host's signals and `ended`. */
  static async open(parts: ConnectionParts): Promise<Connection> {
    const host = new GuardedHost(parts.host);
    const [received, sent, polls, sealed] = await Promise.all([
      RecentRecords.open(host, 'received', 128),
      RecentRecords.open(host, 'sent', 256),
      // Written by earlier releases.
      RecentRecords.open(host, 'poll', 128),
      RecentRecords.open(host, 'sealed', 256),
    ]);
    return new Connection(host, parts, { received, sent, polls, sealed });
  }

  private constructor(host: GuardedHost, parts: ConnectionParts, { received, sent, polls, sealed }: Records) {
    this.#host = host;
    this.#parts = parts;
    const { credentials, settings, linking } = parts;
    const me = () => this.#me();
    this.#signal = signalStack({
      host,
      credentials,
      received,
      polls,
      sealed,
      me,
      failed: () => this.#fail(),
      note: (message) => settings.logger?.warn(message),
    });
    this.sender = new MessageSender({
      host,
      sent,
      me,
      pollSecret: (id) => this.#signal.sealed.pollSecret(id),
      upload: (file) => this.media.uploadFile(file),
      relay: (to, message, messageId) => this.#connected(this.#relay(to, message, messageId)),
      timeoutMs: settings.sendTimeoutMs,
      failed: () => this.#fail(),
      late: () => {
        const message = 'WhatsApp did not confirm a message in time';
        this.#finish({ type: 'closed', reason: 'network', retry: true, message });
      },
    });
    const device = deviceNamed(settings.deviceName);
    this.#socket = openSocket(settings, {
      browser: device,
      auth: { creds: credentials, keys: this.#signal.keys },
      getMessage: (key) => this.sender.sentMessage(key.id),
      makeSignalRepository: this.#signal.makeRepository,
    });
    const connected = <T>(answer: Promise<T>) => this.#connected(answer);
    this.directory = new SocketDirectory(this.#socket, connected);
    this.media = new SocketMedia(this.#socket, settings.fileServers, connected);
    this.groups = new SocketGroups((question) => this.#answered(this.#socket.query(question)));
    this.presence = new SocketPresence(this.#socket, connected);
    this.#settings = new AppState(this.#socket, {
      host,
      credentials,
      failed: () => this.#fail(),
      note: (message) => settings.logger?.warn(message),
    });
    this.#linker =
      linking &&
      new Linker(this.#socket, {
        host,
        credentials,
        linking,
        device,
        qrTimeouts: settings.qrTimeouts,
        codeAnswerMs: settings.codeAnswerMs,
        finish: (cause) => this.#finish(cause),
      });
    this.#listen();
    this.ended = this.#end();
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

  changeChat(change: WantedChatChange): Promise<void> {
    return this.#answered(this.#settings.change(change));
  }

  readContacts(): Promise<number> {
    return this.#answered(this.#settings.readContacts());
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

  #relay(to: string, message: proto.IMessage, messageId: string): Promise<unknown> {
    const { edit, polltype } = stanzaMarks(message);
    return this.#socket.relayMessage(to, message, {
      messageId,
      ...(edit && { additionalAttributes: { edit } }),
      ...(polltype && { additionalNodes: [{ tag: 'meta', attrs: { polltype } }] }),
    });
  }

  /** Baileys rejects with all kinds of things once its socket is gone. */
  #connected<T>(answer: Promise<T>): Promise<T> {
    return answer.catch((error: unknown) => {
      if (!this.#closing && this.#socket.ws.isOpen) throw error;
      throw new NotConnectedError('The connection ended before WhatsApp answered');
    });
  }

  async #answered<T>(answer: Promise<T>): Promise<T> {
    try {
      return await this.#connected(answer);
    } catch (error) {
      throw refusalOf(error) ?? error;
    }
  }

  get #closing(): boolean {
    return this.#over || this.#cause !== undefined;
  }

  #listen(): void {
    const { credentials, settings } = this.#parts;
    const { ws, ev } = this.#socket;
    const stumbled = (_error: unknown, event: string) => settings.logger?.warn(`Handling of ${event} failed`);
    const followed = {
      host: this.#host,
      failed: () => this.#fail(),
      note: (message: string) => settings.logger?.warn(message),
    };
    const blockListChanged = followBlockList(this.#socket, { ...followed, directory: this.directory });
    attachStanzas(this.#socket, {
      host: this.#host,
      me: () => this.#me(),
      inbox: this.#signal.inbox,
      sender: this.sender,
      linker: this.#linker,
      blockListChanged,
      settingsChanged: (stanza) => this.#settings.changed(stanza),
      failed: () => this.#fail(),
      stumbled,
      closed: () => this.#closing,
      note: followed.note,
    });
    limitClosing(ws, () => {
      this.#over = true;
    });
    catchRejections(ws, (error, event) => {
      stumbled(error, event);
      // A frame that cannot be decrypted: the two ends have lost each other.
      if (event === 'message') void this.#socket.end(error instanceof Error ? error : undefined);
    });
    followStanding(this.#socket, followed);
    ev.on('creds.update', () => {
      this.#host.commit({ writes: [credentialsWrite(credentials)] }).catch(() => this.#fail());
    });
    ev.on('connection.update', ({ connection }) => {
      if (connection !== 'open' || this.#closing || !ws.isOpen) return;
      this.#opened = true;
      this.#host.emit({ type: 'connected' });
      this.#signal.history.wake();
    });
  }

  #end(): Promise<CloseCause> {
    return new Promise((resolve) => {
      this.#socket.ev.on('connection.update', ({ connection, lastDisconnect }) => {
        if (connection !== 'close') return;
        this.#over = true;
        const state = { paired: isPaired(this.#parts.credentials), opened: this.#opened };
        const cause = this.#cause ?? closeCause(lastDisconnect?.error, state);
        void this.#release().then(() => resolve(cause));
      });
    });
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
    this.#signal.inbox.close(new Error('The connection is closing'));
    // Marks the socket as closing at once: whatever Baileys still wants to send, receipts above all, is refused.
    void this.#socket.end(undefined);
  }

  async #release(): Promise<void> {
    this.#linker?.stop();
    this.#signal.inbox.close(new Error('The connection is closed'));
    this.sender.close();
    await this.#signal.history.close();
    await this.#signal.lock.run(async () => undefined);
    await this.#host.settled();
    this.#host.shut();
    // Once more: what was under way when Baileys closed it may have filled its caches again.
    this.#socket.signalRepository.close?.();
  }

  #me(): Me {
    const { id = '', lid } = this.#parts.credentials.me ?? {};
    const bareLid = canonicalJid(lid);
    return { id, ...(bareLid && { lid: bareLid }) };
  }
}
