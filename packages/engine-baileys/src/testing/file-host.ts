import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { EngineEvent, EngineHost, EngineSignal, KeyWrite, SealedFor } from '@wagate/engine';
import { secretsIn } from './secrets-in.js';

type Change = { writes?: readonly KeyWrite[]; events?: readonly EngineEvent[] };

interface Line {
  writes: { kind: string; id: string; value: string | null }[];
  events: EngineEvent[];
  clear?: boolean;
}

/** A host whose store is a journal: a line a commit, synced to disk; a line that a crash cut off never was. */
export class FileHost implements EngineHost {
  readonly sessionId = 'test';
  readonly events: EngineEvent[] = [];
  onSignal: (signal: EngineSignal) => void = () => undefined;
  onCommit: (change: Change, step: 'before' | 'half' | 'after') => void = () => undefined;
  readonly #kinds = new Map<string, Map<string, Uint8Array>>();
  readonly #file: number;

  constructor(path: string) {
    const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
    // What follows the last line end was cut off by a crash.
    const torn = lines.pop();
    for (const line of lines) if (line !== '' && line !== 'torn') this.#apply(parseLine(line));
    this.#file = openSync(path, 'a');
    if (torn) writeSync(this.#file, '\ntorn\n');
  }

  async read(kind: string, ids: readonly string[]): Promise<Map<string, Uint8Array>> {
    const stored = this.#kinds.get(kind);
    return new Map(
      ids.flatMap((id) => {
        const value = stored?.get(id);
        return value ? [[id, value] as const] : [];
      }),
    );
  }

  async list(kind: string): Promise<string[]> {
    return [...(this.#kinds.get(kind)?.keys() ?? [])];
  }

  async messageSecrets(messageId: string): Promise<SealedFor[]> {
    return secretsIn(this.events, messageId);
  }

  async commit(change: Change): Promise<void> {
    this.onCommit(change, 'before');
    const line: Line = {
      writes: (change.writes ?? []).map(({ kind, id, value }) => ({
        kind,
        id,
        value: value && Buffer.from(value).toString('base64'),
      })),
      events: [...(change.events ?? [])],
    };
    const text = JSON.stringify(line);
    const half = text.length >> 1;
    writeSync(this.#file, text.slice(0, half));
    this.onCommit(change, 'half');
    writeSync(this.#file, `${text.slice(half)}\n`);
    fsyncSync(this.#file);
    this.#apply(line);
    this.onCommit(change, 'after');
  }

  async clear(): Promise<void> {
    writeSync(this.#file, `${JSON.stringify({ writes: [], events: [], clear: true })}\n`);
    this.#kinds.clear();
  }

  emit(signal: EngineSignal): void {
    this.onSignal(signal);
  }

  close(): void {
    closeSync(this.#file);
  }

  #apply({ writes, events, clear }: Line): void {
    if (clear) this.#kinds.clear();
    for (const { kind, id, value } of writes) {
      const stored = this.#kinds.get(kind) ?? new Map<string, Uint8Array>();
      this.#kinds.set(kind, stored);
      if (value === null) stored.delete(id);
      else stored.set(id, Buffer.from(value, 'base64'));
    }
    this.events.push(...events);
  }
}

function parseLine(line: string): Line {
  // A torn write leaves half a line in front of the mark that the next start set.
  try {
    return JSON.parse(line) as Line;
  } catch {
    return { writes: [], events: [] };
  }
}
