import type { EngineHost, KeyWrite } from '@wagate/engine';

/**
 * A bounded set of stored records of one kind: the newest stay, the oldest make room. Only the keys are in memory.
 * A stored id is the record's place in the order and its key, so that the order survives a restart.
 */
export class RecentRecords {
  readonly #host: EngineHost;
  readonly #kind: string;
  readonly #capacity: number;
  /** Key to stored id, oldest first. */
  readonly #ids = new Map<string, string>();
  #next = 0;

  private constructor(host: EngineHost, kind: string, capacity: number) {
    this.#host = host;
    this.#kind = kind;
    this.#capacity = capacity;
  }

  static async open(host: EngineHost, kind: string, capacity: number): Promise<RecentRecords> {
    const records = new RecentRecords(host, kind, capacity);
    for (const id of (await host.list(kind)).sort()) {
      const [place = '', ...key] = id.split('-');
      records.#ids.set(key.join('-'), id);
      records.#next = Math.max(records.#next, Number.parseInt(place, 36) + 1);
    }
    return records;
  }

  has(key: string): boolean {
    return this.#ids.has(key);
  }

  async read(key: string): Promise<Uint8Array | undefined> {
    const id = this.#ids.get(key);
    return id === undefined ? undefined : (await this.#host.read(this.#kind, [id])).get(id);
  }

  get size(): number {
    return this.#ids.size;
  }

  keysFrom(prefix: string): string[] {
    return [...this.#ids.keys()].filter((key) => key.startsWith(prefix));
  }

  /** The writes that take a record away. */
  remove(key: string): KeyWrite[] {
    const id = this.#ids.get(key);
    this.#ids.delete(key);
    return id === undefined ? [] : [{ kind: this.#kind, id, value: null }];
  }

  /** The writes that add a record; it counts as there at once, so a commit that fails must end the connection. */
  put(key: string, value: Uint8Array): KeyWrite[] {
    const writes: KeyWrite[] = [];
    const existing = this.#ids.get(key);
    const id = existing ?? `${(this.#next++).toString(36).padStart(9, '0')}-${key}`;
    this.#ids.set(key, id);
    writes.push({ kind: this.#kind, id, value });
    for (const [oldKey, oldId] of this.#ids) {
      if (this.#ids.size <= this.#capacity) break;
      this.#ids.delete(oldKey);
      writes.push({ kind: this.#kind, id: oldId, value: null });
    }
    return writes;
  }
}
