import type { EngineHost, KeyWrite } from '@wagate/engine';
import type { SignalDataSet, SignalDataTypeMap, SignalKeyStore } from 'baileys';
import { decodeKey, encode } from './codec.js';

type Kind = keyof SignalDataTypeMap;

/** Turns a set of changed keys into what the host stores. */
export function writesOf(data: SignalDataSet): KeyWrite[] {
  const writes: KeyWrite[] = [];
  for (const [kind, changes] of Object.entries(data)) {
    for (const [id, value] of Object.entries(changes ?? {})) {
      writes.push({ kind, id, value: value === null || value === undefined ? null : encode(value) });
    }
  }
  return writes;
}

/**
 * The Signal keys of one session in the host's store. Nothing is cached: what is in memory can then never be ahead
 * of what is stored, whatever happens to a commit.
 */
export class KeyStore implements SignalKeyStore {
  readonly #host: EngineHost;
  readonly #failed: (error: unknown) => void;

  /** `failed` hears of a write that did not become durable. */
  constructor(host: EngineHost, failed: (error: unknown) => void) {
    this.#host = host;
    this.#failed = failed;
  }

  async get<T extends Kind>(kind: T, ids: string[]): Promise<{ [id: string]: SignalDataTypeMap[T] }> {
    const found: { [id: string]: SignalDataTypeMap[T] } = {};
    if (ids.length === 0) return found;
    for (const [id, bytes] of await this.#host.read(kind, ids)) found[id] = decodeKey(kind, bytes);
    return found;
  }

  async set(data: SignalDataSet): Promise<void> {
    const writes = writesOf(data);
    if (writes.length === 0) return;
    try {
      await this.#host.commit({ writes });
    } catch (error) {
      this.#failed(error);
      throw error;
    }
  }
}
