import { phoneJid, phoneOf } from '@wagate/contract/jid';
import type {
  Engine,
  EngineEvent,
  EngineHost,
  EngineMessage,
  EnginePerson,
  EngineSession,
  EngineSignal,
  Linking,
  NumberCheck,
  OpenMedia,
  PersonInfo,
  ProfilePicture,
  SendMessage,
  SentMessage,
  WantedChatChange,
} from '@wagate/engine';

import { FakeGroups, FakePresence } from './fake-groups.js';

class NotConnectedError extends Error {
  override readonly name = 'NotConnectedError';
}

class SendUnconfirmedError extends Error {
  override readonly name = 'SendUnconfirmedError';
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** WhatsApp for tests: it does what it is told to, at once. */
export class FakeEngine implements Engine {
  readonly name = 'fake';
  readonly version = '1';
  readonly sessions = new Map<string, FakeSession>();

  open(host: EngineHost): FakeSession {
    const session = new FakeSession(host);
    this.sessions.set(host.sessionId, session);
    return session;
  }

  of(sessionId: string): FakeSession {
    const session = this.sessions.get(sessionId);
    if (!session) throw new Error(`no engine session ${sessionId}`);
    return session;
  }
}

/** What a fake WhatsApp knows of people; what it is asked meanwhile waits for `before`, or fails with it. */
export class FakeDirectory {
  /** Who is not told of is there, under the number that was asked for. */
  readonly numbers = new Map<string, NumberCheck>();
  /** The numbers that it was asked for. */
  readonly asked: string[] = [];
  readonly infos = new Map<string, PersonInfo>();
  readonly pictures = new Map<string, ProfilePicture>();
  blocked: EnginePerson[] = [];
  before: () => Promise<void> = async () => {};
  /** Whether it says yes and does nothing. */
  deaf = false;

  constructor(private readonly connected: () => boolean) {}

  checkNumber = (phone: string): Promise<NumberCheck> =>
    this.#ask(() => {
      this.asked.push(phone);
      return this.numbers.get(phone) ?? { exists: true, phoneJid: phoneJid(phone) };
    });

  info = ({ phoneJid, lid }: EnginePerson): Promise<PersonInfo> =>
    this.#ask(() => this.infos.get(phoneJid ?? lid ?? '') ?? { about: '' });

  picture = (jid: string): Promise<ProfilePicture> => this.#ask(() => this.pictures.get(jid) ?? {});

  setBlocked = (person: EnginePerson, blocked: boolean): Promise<EnginePerson[]> =>
    this.#ask(() => {
      const others = this.blocked.filter(({ lid }) => lid !== person.lid);
      if (!this.deaf)
        this.blocked = blocked ? [...others, person.lid ? { lid: person.lid } : person] : others;
      return this.blocked;
    });

  lookUp = (phoneJids: readonly string[]): Promise<EnginePerson[]> =>
    this.#ask(() =>
      phoneJids.flatMap((jid) => {
        const found = this.numbers.get(phoneOf(jid) ?? '');
        return found?.exists && found.lid ? [{ phoneJid: jid, lid: found.lid }] : [];
      }),
    );

  async #ask<T>(answer: () => T): Promise<T> {
    if (!this.connected()) throw new NotConnectedError('not connected');
    await this.before();
    return answer();
  }
}

/** What is sent, and its text at hand. */
export type Given = SendMessage & { text: string };

let ids = 0;

export class FakeSession implements EngineSession {
  connects: (Linking | undefined)[] = [];
  sent: Given[] = [];
  receipts: string[] = [];
  changed: WantedChatChange[] = [];
  /** What the reading of the address book waits for, or fails with. */
  beforeContacts: () => Promise<void> = async () => {};
  /** What a change of a chat waits for, or fails with. */
  beforeChange: (change: WantedChatChange) => Promise<void> = async () => {};
  closes = 0;
  connected = false;
  /** What comes of the next attempt to connect as a linked device. */
  outcome: 'connected' | 'refused' | 'none' | 'broken' = 'connected';
  /** What its end waits for. */
  beforeClose: () => Promise<void> = async () => {};
  /** What a send waits for, or fails with. */
  beforeSend: (message: Given) => Promise<void> = async () => {};
  readonly #underway = new Set<(error: Error) => void>();
  codes = 0;
  logouts = 0;
  /** Milliseconds of the clock, for what expires. */
  now: () => number = Date.now;

  readonly directory = new FakeDirectory(() => this.connected);
  readonly groups = new FakeGroups(() => this.connected);
  readonly presence = new FakePresence(() => this.connected);

  constructor(readonly host: EngineHost) {}

  async paired(): Promise<boolean> {
    return (await this.host.read('creds', ['me'])).size > 0;
  }

  async connect(linking?: Linking): Promise<void> {
    this.connects.push(linking);
    if (this.outcome === 'broken') throw new Error('cannot read its keys');
    if (await this.paired()) {
      if (this.outcome === 'connected') {
        this.connected = true;
        this.emit({ type: 'connected' });
      } else if (this.outcome === 'refused') this.emit({ type: 'closed', reason: 'refused', retry: true });
      return;
    }
    if (linking?.by === 'qr') this.showQr();
    if (linking?.by === 'code')
      this.emit({
        type: 'pairing-code',
        code: `ABCD-${1000 + ++this.codes}`,
        phone: linking.phone,
        expiresAt: this.now() + 60_000,
      });
  }

  showQr(attempt = 1): string {
    const code = `2@qr-${++this.codes}`;
    this.emit({ type: 'qr', code, expiresAt: this.now() + 60_000, attempt, of: 6 });
    return code;
  }

  /** The phone accepts; WhatsApp ends the linking connection and wants a login. */
  async scan(jid = '4915100000001:7@s.whatsapp.net', lid?: string): Promise<void> {
    await this.commit({ type: 'paired', jid, ...(lid ? { lid } : {}) });
    this.emit({ type: 'closed', reason: 'network', retry: true });
  }

  async commit(...events: EngineEvent[]): Promise<void> {
    const writes = events.some((event) => event.type === 'paired')
      ? [{ kind: 'creds', id: 'me', value: bytes('credentials') }]
      : [];
    await this.host.commit({ writes, events });
  }

  deliver(message: Partial<EngineMessage> = {}): Promise<void> {
    return this.commit({ type: 'message', message: text(message) });
  }

  emit(signal: EngineSignal): void {
    if (signal.type === 'closed') {
      this.connected = false;
      for (const fail of this.#underway) fail(new SendUnconfirmedError('the connection ended'));
    }
    this.host.emit(signal);
  }

  async close(): Promise<void> {
    this.closes += 1;
    await this.beforeClose();
    this.emit({ type: 'closed', reason: 'stopped', retry: false });
  }

  async logout(): Promise<void> {
    this.logouts += 1;
    await this.host.clear();
    this.emit({ type: 'closed', reason: 'logged-out', retry: false });
  }

  newMessageId(): string {
    return `3EB0${(++ids).toString(16).padStart(12, '0').toUpperCase()}`;
  }

  async send(message: SendMessage): Promise<SentMessage> {
    if (!this.connected) throw new NotConnectedError('not connected');
    let fail = (_: Error) => {};
    const lost = new Promise<never>((_, reject) => {
      fail = reject;
    });
    this.#underway.add(fail);
    const given = { ...message, text: 'text' in message.content ? message.content.text : '' };
    await Promise.race([this.beforeSend(given), lost]).finally(() => this.#underway.delete(fail));
    this.sent.push(given);
    return { id: message.id, timestamp: this.now() };
  }

  /** Files, by their references; a string is the name of the error that opening fails with. */
  readonly files = new Map<string, Uint8Array | string | OpenMedia>();
  /** Downloads that nobody has ended yet. */
  downloads = 0;

  async openMedia(reference: string, { signal }: { signal: AbortSignal }): Promise<OpenMedia> {
    if (!this.connected) throw new NotConnectedError('not connected');
    const file = this.files.get(reference) ?? 'MediaGoneError';
    if (typeof file === 'string') throw Object.assign(new Error('a file that is not there'), { name: file });
    if (!(file instanceof Uint8Array)) return file;
    return { size: file.length, bytes: this.#come(file, signal) };
  }

  async *#come(file: Uint8Array, signal: AbortSignal): AsyncGenerator<Uint8Array> {
    this.downloads += 1;
    try {
      for (let at = 0; at < file.length; at += 1_000) {
        signal.throwIfAborted();
        yield file.subarray(at, at + 1_000);
      }
    } finally {
      this.downloads -= 1;
    }
  }

  async changeChat(change: WantedChatChange): Promise<void> {
    if (!this.connected) throw new NotConnectedError('not connected');
    await this.beforeChange(change);
    this.changed.push(change);
  }

  async readContacts(): Promise<number> {
    if (!this.connected) throw new NotConnectedError('not connected');
    await this.beforeContacts();
    return 2;
  }

  async markRead(messages: readonly { id: string }[]): Promise<void> {
    this.receipts.push(...messages.map(({ id }) => id));
  }
}

/** A text of a contact, unless told otherwise. */
export function text(message: Partial<EngineMessage> = {}): EngineMessage {
  return {
    id: `MSG${++ids}`,
    chatJid: '4915111111111@s.whatsapp.net',
    chatKind: 'dm',
    fromMe: false,
    timestamp: 1_749_999_000_000,
    content: { type: 'text', text: 'hello' },
    ...message,
  };
}
