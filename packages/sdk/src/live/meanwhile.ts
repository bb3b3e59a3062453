export type Change = () => void;

/** What comes while pages are on their way: an answer may be older than it, so that it is done once more behind the answer. */
export class Meanwhile {
  readonly #readings = new Set<Change[]>();

  /** It has just been done. */
  note(change: Change): void {
    for (const waiting of this.#readings) waiting.push(change);
  }

  /** Runs what reads, with what comes until it ends. */
  async reading<T>(read: (changes: readonly Change[]) => Promise<T>): Promise<T> {
    const changes: Change[] = [];
    this.#readings.add(changes);
    try {
      return await read(changes);
    } finally {
      this.#readings.delete(changes);
    }
  }
}
