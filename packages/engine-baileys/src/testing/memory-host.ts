import type { EngineEvent, EngineHost, EngineSignal, KeyWrite, SealedFor } from '@wagate/engine';
import { secretsIn } from './secrets-in.js';

type Change = { writes?: readonly KeyWrite[]; events?: readonly EngineEvent[] };
type EventOf<T extends EngineEvent['type']> = Extract<EngineEvent, { type: T }>;
type SignalOf<T extends EngineSignal['type']> = Extract<EngineSignal, { type: T }>;

const PATIENCE_MS = 15_000;

/** A host in memory that remembers what it was told, in order. */
export class MemoryHost implements EngineHost {
  readonly sessionId = 'test';
  readonly kinds = new Map<string, Map<string, Uint8Array>>();
  readonly commits: Change[] = [];
  readonly events: EngineEvent[] = [];
  readonly signals: EngineSignal[] = [];
  /** Runs before a commit is applied; what it throws, the commit throws. */
  beforeCommit: (change: Change) => void | Promise<void> = () => undefined;
  #tail: Promise<unknown> = Promise.resolve();
  readonly #checks = new Set<() => void>();

  async read(kind: string, ids: readonly string[]): Promise<Map<string, Uint8Array>> {
    const stored = this.kinds.get(kind);
    const found = ids.flatMap((id) => {
      const value = stored?.get(id);
      return value ? [[id, value] as const] : [];
    });
    return new Map(found);
  }

  async list(kind: string): Promise<string[]> {
    return [...(this.kinds.get(kind)?.keys() ?? [])];
  }

  async messageSecrets(messageId: string): Promise<SealedFor[]> {
    return secretsIn(this.events, messageId);
  }

  commit(change: Change): Promise<void> {
    const applied = this.#tail.then(async () => {
      await this.beforeCommit(change);
      this.commits.push(change);
      for (const { kind, id, value } of change.writes ?? []) {
        const stored = this.kinds.get(kind) ?? new Map<string, Uint8Array>();
        this.kinds.set(kind, stored);
        if (value) stored.set(id, value);
        else stored.delete(id);
      }
      this.events.push(...(change.events ?? []));
      this.#check();
    });
    this.#tail = applied.catch(() => undefined);
    return applied;
  }

  async clear(): Promise<void> {
    this.kinds.clear();
  }

  emit(signal: EngineSignal): void {
    this.signals.push(signal);
    this.#check();
  }

  get messages() {
    return this.events.flatMap((event) => (event.type === 'message' ? [event.message] : []));
  }

  /** The first event of a type, past or to come, that `pick` accepts. */
  event<T extends EngineEvent['type']>(
    type: T,
    pick: (event: EventOf<T>) => boolean = () => true,
    from = 0,
  ): Promise<EventOf<T>> {
    return this.#wait(type, () =>
      this.events
        .slice(from)
        .filter((event): event is EventOf<T> => event.type === type)
        .find(pick),
    );
  }

  signal<T extends EngineSignal['type']>(
    type: T,
    pick: (signal: SignalOf<T>) => boolean = () => true,
    from = 0,
  ): Promise<SignalOf<T>> {
    return this.#wait(type, () =>
      this.signals
        .slice(from)
        .filter((signal): signal is SignalOf<T> => signal.type === type)
        .find(pick),
    );
  }

  message(id: string) {
    return this.event('message', ({ message }) => message.id === id).then(({ message }) => message);
  }

  #wait<T>(what: string, find: () => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#checks.delete(check);
        reject(new Error(`No ${what} came`));
      }, PATIENCE_MS);
      const check = () => {
        const found = find();
        if (found === undefined) return;
        clearTimeout(timer);
        this.#checks.delete(check);
        resolve(found);
      };
      this.#checks.add(check);
      check();
    });
  }

  #check(): void {
    for (const check of [...this.#checks]) check();
  }
}
