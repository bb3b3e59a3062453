import type { BaileysEventMap, ConnectionState, SignalDataTypeMap, UserFacingSocketConfig } from 'baileys';
import makeWASocket, { type AuthenticationState, Curve, initAuthCreds, type WASocket } from 'baileys';
import pino from 'pino';
import { vi } from 'vitest';
import type { Phones } from '../phones.js';
import { quietLibsignal } from '../signal/quiet.js';

quietLibsignal();
// Linking is real cryptography, and other tests may have the processor at the same time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

type Keys = Record<string, Record<string, unknown>>;

/** As many as a new client makes: that takes longer than most tests, so all clients of a process have the same ones. */
const PRE_KEYS = 812;
const preKeys = Object.fromEntries(
  Array.from({ length: PRE_KEYS }, (_, index) => [index + 1, Curve.generateKeyPair()]),
);

/** An unmodified Baileys on our network, with its state in memory: what a real client would do. */
export class Client {
  readonly auth: AuthenticationState;
  readonly events: [keyof BaileysEventMap, unknown][] = [];
  socket!: WASocket;
  #keys: Keys = { 'pre-key': { ...preKeys } };

  constructor(public url: string) {
    this.auth = {
      // It has made its one-time keys, and brings them to the network when it logs in.
      creds: { ...initAuthCreds(), nextPreKeyId: PRE_KEYS + 1 },
      keys: { get: async (t, ids) => this.#get(t, ids), set: async (d) => this.#set(d as Keys) },
    };
  }

  connect(config: Partial<UserFacingSocketConfig> = {}): WASocket {
    const socket = makeWASocket({
      auth: this.auth,
      waWebSocketUrl: this.url,
      logger: pino({ level: 'silent' }),
      ...config,
    });
    this.socket = socket;
    socket.ev.process((events) => {
      if (events['creds.update']) Object.assign(this.auth.creds, events['creds.update']);
      for (const [name, value] of Object.entries(events))
        this.events.push([name as keyof BaileysEventMap, value]);
      for (const check of [...this.#checks]) check();
    });
    return socket;
  }

  #checks = new Set<() => void>();

  /** The first event, past or coming, that `pick` turns into something. */
  event<E extends keyof BaileysEventMap, T>(
    name: E,
    pick: (value: BaileysEventMap[E]) => T | undefined | false,
    from = 0,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#checks.delete(check);
        reject(new Error(`no ${name}`));
      }, 20_000);
      const check = () => {
        for (const [event, value] of this.events.slice(from)) {
          const found = event === name && pick(value as BaileysEventMap[E]);
          if (found === undefined || found === false) continue;
          clearTimeout(timer);
          this.#checks.delete(check);
          resolve(found);
          return;
        }
      };
      this.#checks.add(check);
      check();
    });
  }

  update<T>(pick: (update: Partial<ConnectionState>) => T | undefined | false, from?: number): Promise<T> {
    return this.event('connection.update', pick, from);
  }

  /** The status code with which the connection that is open now will close. */
  closing(): Promise<number | undefined> {
    return this.update(
      (update) =>
        update.connection === 'close' &&
        (update.lastDisconnect?.error as { output?: { statusCode: number } } | undefined)?.output?.statusCode,
      this.events.length,
    );
  }

  message(id: string, from = 0) {
    return this.event(
      'messages.upsert',
      ({ messages }) => messages.find(({ key, message }) => key.id === id && message),
      from,
    );
  }

  /** Shows a QR code, which the phone of `number` scans; resolves when the network asks to come back as linked. */
  async pair(phones: Pick<Phones, 'scan'>, number: string): Promise<void> {
    this.connect();
    const from = this.events.length;
    const qr = await this.update((update) => update.qr, from);
    const closed = this.closing();
    await phones.scan(number, qr);
    const code = await closed;
    if (code !== 515) throw new Error(`closed with ${code}`);
  }

  async login(config: Partial<UserFacingSocketConfig> = {}): Promise<void> {
    const from = this.events.length;
    this.connect(config);
    await this.update((update) => update.connection === 'open' || undefined, from);
    await this.update((update) => update.receivedPendingNotifications || undefined, from);
  }

  /** From here on nothing that this connection says arrives. */
  mute(): void {
    const { socket } = this.socket.ws as unknown as {
      socket: { send(data: unknown, done?: () => void): void };
    };
    socket.send = (_data, done) => done?.();
  }

  /** The Signal state as it is now; restoring it later is what a crash before a write does to a client. */
  snapshot(): () => void {
    const kept = structuredClone(this.#keys);
    return () => {
      this.#keys = kept;
    };
  }

  /** Forgets every session, as if the database had been lost. */
  loseSessions(): void {
    this.#keys.session = {};
    this.#keys['sender-key'] = {};
  }

  #get<T extends keyof SignalDataTypeMap>(type: T, ids: string[]): Record<string, SignalDataTypeMap[T]> {
    const found: Record<string, SignalDataTypeMap[T]> = {};
    for (const id of ids) {
      const value = this.#keys[type]?.[id];
      if (value !== undefined && value !== null) found[id] = value as SignalDataTypeMap[T];
    }
    return found;
  }

  #set(data: Keys): void {
    for (const [type, entries] of Object.entries(data))
      this.#keys[type] = { ...this.#keys[type], ...entries };
  }
}
