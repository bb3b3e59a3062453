import { randomBytes } from 'node:crypto';
import type {
  Directory,
  EngineHost,
  EngineSession,
  EngineSignal,
  Groups,
  Linking,
  MediaReference,
  OpenMedia,
  Presence,
  SendMessage,
  SentMessage,
  WantedChatChange,
} from '@wagate/engine';
import type { CloseCause } from './connection/close-cause.js';
import { Connection } from './connection/connection.js';
import { AlreadyConnectedError, NotConnectedError } from './errors.js';
import type { Settings } from './settings.js';
import { credentialsRemoval, isPaired, loadCredentials, openCredentials } from './storage/credentials.js';

const UNLINK_TIMEOUT_MS = 3_000;
const UNLINK_CONNECT_MS = 6_000;

/** From `connect` to `closed`; the restart that follows a pairing belongs to it. */
interface Attempt {
  linking: Linking | undefined;
  connection?: Connection;
  /** Why we end it ourselves. */
  ending?: 'stopped' | 'logged-out';
  done: Promise<void>;
  finish(): void;
}

export class BaileysSession implements EngineSession {
  readonly #host: EngineHost;
  readonly #settings: Settings;
  #attempt: Attempt | undefined;

  constructor(host: EngineHost, settings: Settings) {
    this.#host = host;
    this.#settings = settings;
  }

  async paired(): Promise<boolean> {
    const credentials = await loadCredentials(this.#host);
    return credentials !== undefined && isPaired(credentials);
  }

  async connect(linking: Linking = { by: 'qr' }): Promise<void> {
    if (linking.by === 'code' && !/^\d{6,15}$/.test(linking.phone)) {
      throw new RangeError('A phone number is 6 to 15 digits with its country code, and nothing else');
    }
    if (this.#attempt) throw new AlreadyConnectedError();
    const attempt = newAttempt(linking);
    this.#attempt = attempt;
    try {
      await this.#start(attempt);
    } catch (error) {
      this.#end(attempt);
      throw error;
    }
  }

  get connected(): boolean {
    return this.#attempt?.connection?.isOpen === true;
  }

  close(): Promise<void> {
    return this.#close('stopped');
  }

  async logout(): Promise<void> {
    const attempt = this.#attempt;
    if (attempt?.connection?.isOpen) {
      await attempt.connection.unlink(UNLINK_TIMEOUT_MS).catch(() => undefined);
    } else if (!attempt && (await this.paired())) {
      await this.#unlinkUnseen().catch(() => undefined);
    }
    await this.#close('logged-out');
    await this.#host.clear();
  }

  newMessageId(): string {
    return `3EB0${randomBytes(9).toString('hex').toUpperCase()}`;
  }

  async send(message: SendMessage): Promise<SentMessage> {
    return this.#connected().sender.send(message);
  }

  async openMedia(reference: MediaReference, { signal }: { signal: AbortSignal }): Promise<OpenMedia> {
    return this.#connected().media.openMedia(reference, signal);
  }

  /** Each call goes over the connection of its moment. */
  readonly directory: Directory = {
    checkNumber: async (phone) => this.#connected().directory.checkNumber(phone),
    info: async (person) => this.#connected().directory.info(person),
    picture: async (jid) => this.#connected().directory.picture(jid),
    setBlocked: async (person, blocked) => this.#connected().directory.setBlocked(person, blocked),
    lookUp: async (phoneJids) => this.#connected().directory.lookUp(phoneJids),
  };

  readonly groups: Groups = {
    describe: async (groupJid) => this.#connected().groups.describe(groupJid),
    joined: async () => this.#connected().groups.joined(),
    create: async (subject, people) => this.#connected().groups.create(subject, people),
    update: async (groupJid, settings) => this.#connected().groups.update(groupJid, settings),
    changeMembers: async (groupJid, action, people) =>
      this.#connected().groups.changeMembers(groupJid, action, people),
    inviteCode: async (groupJid) => this.#connected().groups.inviteCode(groupJid),
    revokeInvite: async (groupJid) => this.#connected().groups.revokeInvite(groupJid),
    join: async (inviteCode) => this.#connected().groups.join(inviteCode),
    leave: async (groupJid) => this.#connected().groups.leave(groupJid),
  };

  readonly presence: Presence = {
    show: async (online) => this.#connected().presence.show(online),
    showIn: async (chatJid, doing) => this.#connected().presence.showIn(chatJid, doing),
    subscribe: async (chatJid) => this.#connected().presence.subscribe(chatJid),
  };

  async changeChat(change: WantedChatChange): Promise<void> {
    return this.#connected().changeChat(change);
  }

  async readContacts(): Promise<number> {
    return this.#connected().readContacts();
  }

  async markRead(messages: readonly { id: string; chatJid: string; senderJid?: string }[]): Promise<void> {
    const connection = this.#connected();
    if (messages.length > 0) await connection.markRead(messages);
  }

  async #close(ending: 'stopped' | 'logged-out'): Promise<void> {
    const attempt = this.#attempt;
    if (!attempt) return;
    attempt.ending ??= ending;
    void attempt.connection?.close();
    await attempt.done;
  }

  #connected(): Connection {
    const connection = this.#attempt?.connection;
    if (!connection?.isOpen) throw new NotConnectedError('The session is not connected to WhatsApp');
    return connection;
  }

  async #start(attempt: Attempt): Promise<void> {
    const credentials = await openCredentials(this.#host);
    const linking = isPaired(credentials) ? undefined : attempt.linking;
    const connection = await Connection.open({
      host: this.#host,
      settings: this.#settings,
      credentials,
      ...(linking && { linking }),
    });
    attempt.connection = connection;
    if (attempt.ending) void connection.close();
    void connection.ended.then((cause) => this.#ended(attempt, cause));
  }

  async #ended(attempt: Attempt, cause: CloseCause): Promise<void> {
    if (attempt.ending) return this.#end(attempt, { type: 'closed', reason: attempt.ending, retry: false });
    try {
      if (cause.type === 'restart') return await this.#start(attempt);
      if (cause.type === 'closed') return this.#end(attempt, cause);
      await this.#host.commit({
        writes: [credentialsRemoval],
        events: [{ type: 'logged-out', reason: cause.reason }],
      });
      await this.#host.clear();
      this.#end(attempt, { type: 'closed', reason: 'logged-out', retry: false });
    } catch {
      const message = 'The store did not take a change';
      this.#end(attempt, { type: 'closed', reason: 'internal', retry: true, message });
    }
  }

  #end(attempt: Attempt, signal?: EngineSignal): void {
    if (this.#attempt === attempt) this.#attempt = undefined;
    if (signal) this.#host.emit(signal);
    attempt.finish();
  }

  /** Connects only to unlink: a session logged out while stopped must not stay listed on the phone. */
  async #unlinkUnseen(): Promise<void> {
    const attempt = newAttempt(undefined);
    this.#attempt = attempt;
    let timer: NodeJS.Timeout | undefined;
    try {
      const credentials = await openCredentials(this.#host);
      let opened = () => {};
      const open = new Promise<void>((resolve) => {
        opened = resolve;
        timer = setTimeout(resolve, UNLINK_CONNECT_MS);
      });
      const host = withSignals(this.#host, ({ type }) => type === 'connected' && opened());
      const connection = await Connection.open({ host, settings: this.#settings, credentials });
      attempt.connection = connection;
      await Promise.race([open, connection.ended]);
      if (connection.isOpen) await connection.unlink(UNLINK_TIMEOUT_MS);
    } finally {
      clearTimeout(timer);
      await attempt.connection?.close();
      this.#end(attempt);
    }
  }
}

/** The same host, with its signals led elsewhere. */
function withSignals(host: EngineHost, emit: (signal: EngineSignal) => void): EngineHost {
  return {
    sessionId: host.sessionId,
    read: (kind, ids) => host.read(kind, ids),
    list: (kind) => host.list(kind),
    messageSecrets: (messageId) => host.messageSecrets(messageId),
    commit: (change) => host.commit(change),
    clear: () => host.clear(),
    emit,
  };
}

function newAttempt(linking: Linking | undefined): Attempt {
  let finish = () => {};
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { linking, done, finish };
}
