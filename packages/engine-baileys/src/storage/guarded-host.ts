import type { EngineEvent, EngineHost, EngineSignal, KeyWrite, SealedFor } from '@wagate/engine';

/**
 * The host as one connection sees it: once shut, nothing of that connection reads, writes or speaks any more, and
 * `settled` waits for what had begun. Baileys keeps a few tasks that outlive its socket.
 */
export class GuardedHost implements EngineHost {
  readonly #host: EngineHost;
  readonly #pending = new Set<Promise<unknown>>();
  #shut = false;

  constructor(host: EngineHost) {
    this.#host = host;
  }

  get sessionId(): string {
    return this.#host.sessionId;
  }

  shut(): void {
    this.#shut = true;
  }

  async settled(): Promise<void> {
    while (this.#pending.size > 0) await Promise.allSettled(this.#pending);
  }

  read(kind: string, ids: readonly string[]): Promise<Map<string, Uint8Array>> {
    return this.#track(() => this.#host.read(kind, ids));
  }

  list(kind: string): Promise<string[]> {
    return this.#track(() => this.#host.list(kind));
  }

  messageSecrets(messageId: string): Promise<SealedFor[]> {
    return this.#track(() => this.#host.messageSecrets(messageId));
  }

  commit(change: { writes?: readonly KeyWrite[]; events?: readonly EngineEvent[] }): Promise<void> {
    return this.#track(() => this.#host.commit(change));
  }

  clear(): Promise<void> {
    return this.#track(() => this.#host.clear());
  }

  emit(signal: EngineSignal): void {
    if (!this.#shut) this.#host.emit(signal);
  }

  async #track<T>(call: () => Promise<T>): Promise<T> {
    if (this.#shut) throw new Error('The connection is closed');
    const promise = call();
    this.#pending.add(promise);
    try {
      return await promise;
    } finally {
      this.#pending.delete(promise);
    }
  }
}
