/** Runs tasks one after the other, in the order of the calls; one that fails does not keep the next from running. */
export class SerialQueue {
  #tail: Promise<void> = Promise.resolve();

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#tail.then(task);
    this.#tail = result.then(
      () => {},
      () => {},
    );
    return result;
  }

  /** Resolves when what was begun up to now is over. */
  idle(): Promise<void> {
    return this.#tail;
  }
}
