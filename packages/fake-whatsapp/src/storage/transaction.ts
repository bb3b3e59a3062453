import type { Database } from './database.js';

/**
 * Changes that become visible together. What others can notice (a node on the wire, a timer) is registered with
 * `after`, and happens only once the changes are on disk: a crash in between never shows an effect without its cause.
 */
export class Transaction {
  #changes = new Map<string, unknown>();
  #effects: (() => void)[] = [];

  constructor(private readonly database: Database) {}

  get<T>(key: string): T | undefined {
    return (this.#changes.has(key) ? this.#changes.get(key) : this.database.get(key)) as T | undefined;
  }

  /** Every entry whose key begins with `prefix`, in key order. */
  scan<T>(prefix: string): [string, T][] {
    const found = new Map(this.database.scan(prefix));
    let changed = false;
    for (const [key, value] of this.#changes) {
      if (!key.startsWith(prefix)) continue;
      changed = true;
      if (value === undefined) found.delete(key);
      else found.set(key, value);
    }
    const entries = [...found] as [string, T][];
    return changed ? entries.sort(([a], [b]) => (a < b ? -1 : 1)) : entries;
  }

  /** The first entry whose key begins with `prefix`. */
  first<T>(prefix: string): [string, T] | undefined {
    const changed = [...this.#changes].filter(([key]) => key.startsWith(prefix));
    const stored = this.database.scan(prefix, changed.length + 1).filter(([key]) => !this.#changes.has(key));
    const here = [...stored, ...changed.filter(([, value]) => value !== undefined)];
    return here.sort(([a], [b]) => (a < b ? -1 : 1))[0] as [string, T] | undefined;
  }

  count(prefix: string): number {
    let total = this.database.count(prefix);
    for (const [key, value] of this.#changes) {
      if (!key.startsWith(prefix)) continue;
      total += Number(value !== undefined) - Number(this.database.get(key) !== undefined);
    }
    return total;
  }

  set(key: string, value: NonNullable<unknown>): void {
    this.#changes.set(key, value);
  }

  delete(key: string): void {
    this.#changes.set(key, undefined);
  }

  after(effect: () => void): void {
    this.#effects.push(effect);
  }

  /** A number never given out before under this name, starting at 1. */
  next(counter: string): number {
    const key = `counter/${counter}`;
    const value = (this.get<number>(key) ?? 0) + 1;
    this.set(key, value);
    return value;
  }

  commit(): void {
    this.database.write(this.#changes);
    for (const effect of this.#effects) effect();
  }
}

/** Runs one transaction after the other; a network has one writer. */
export class Writer {
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(private readonly database: Database) {}

  /** Nothing of `work` remains if it throws. */
  run<T>(work: (transaction: Transaction) => Promise<T> | T): Promise<T> {
    const result = this.#last.then(async () => {
      if (this.#closed) throw new Error('the network is closed');
      const transaction = new Transaction(this.database);
      const value = await work(transaction);
      transaction.commit();
      return value;
    });
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Waits for what runs, refuses what comes. */
  async close(): Promise<void> {
    await this.#last;
    this.#closed = true;
  }
}

/** Keys sort as text, so numbers in them are written at full width. */
export function ordered(value: number): string {
  return String(value).padStart(16, '0');
}
