import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import type { EngineHost, KeyWrite } from '@wagate/engine';
import { downloadHistory, proto } from 'baileys';
import type { Me } from '../mapping/envelope.js';
import { addressPairs, historyEvents } from '../mapping/history.js';
import { pairWrites } from '../signal/lid-mapping.js';
import type { SealedAdditions } from '../signal/sealed-additions.js';

const KIND = 'history';
/** WhatsApp deletes what a phone uploaded after about this long; waiting longer is in vain. */
const KEEP_MS = 14 * 24 * 3600_000;
const ATTEMPTS = 3;
const PAUSE_MS = 5_000;
/** An inline history is small; one that inflates beyond this is not one. */
const INLINE_LIMIT = 64 * 1024 * 1024;

export interface HistoryParts {
  host: EngineHost;
  me(): Me;
  note(message: string): void;
  sealed: SealedAdditions;
}

/**
 * History comes as a notice that names a file. The notice is stored in the commit of its message and receipted then;
 * the file is fetched and committed in parts afterwards, and the notice goes with the last part. Whatever happens in
 * between, the next connection starts over from the notice; the host tells what it has by its identity.
 */
export class HistoryInbox {
  readonly #parts: HistoryParts;
  #running: Promise<void> | undefined;
  #again = false;
  #closed = false;
  #wakePause: (() => void) | undefined;

  constructor(parts: HistoryParts) {
    this.#parts = parts;
  }

  /** The write that remembers a notice. */
  write(messageId: string, notice: proto.Message.IHistorySyncNotification): KeyWrite {
    const value = proto.Message.HistorySyncNotification.encode(notice).finish();
    return { kind: KIND, id: `${Date.now().toString(36).padStart(9, '0')}-${messageId}`, value };
  }

  /** Works off what is waiting. */
  wake(): void {
    if (this.#closed) return;
    this.#again = true;
    this.#running ??= this.#work().finally(() => {
      this.#running = undefined;
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#wakePause?.();
    await this.#running;
  }

  async #work(): Promise<void> {
    while (this.#again && !this.#closed) {
      this.#again = false;
      const waiting = await this.#parts.host.list(KIND).catch(() => []);
      for (const id of waiting.sort()) await this.#fetch(id);
    }
  }

  async #fetch(id: string): Promise<void> {
    for (let attempt = 1; attempt <= ATTEMPTS && !this.#closed; attempt++) {
      try {
        await this.#process(id);
        return;
      } catch {
        this.#parts.note('A part of the history could not be fetched');
        if (attempt < ATTEMPTS) await this.#pause(PAUSE_MS * attempt);
      }
    }
  }

  async #process(id: string): Promise<void> {
    const { host, me, sealed } = this.#parts;
    const bytes = (await host.read(KIND, [id])).get(id);
    if (!bytes) return;
    const removal: KeyWrite = { kind: KIND, id, value: null };
    const stored = Number.parseInt(id, 36);
    if (!(Date.now() - stored < KEEP_MS)) return host.commit({ writes: [removal] });
    const sync = await load(proto.Message.HistorySyncNotification.decode(bytes));
    for (const writes of pairWrites(addressPairs(sync))) await host.commit({ writes });
    const events = historyEvents(sync, me());
    const last = events.pop();
    for (const event of events) {
      if (this.#closed) return;
      const awaited = await sealed.awaited(event.messages);
      await host.commit({ writes: awaited.writes, events: [event, ...awaited.events] });
    }
    const awaited = await sealed.awaited(last?.messages ?? []);
    await host.commit({
      writes: [...awaited.writes, removal],
      events: last ? [last, ...awaited.events] : [],
    });
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wakePause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

async function load(notice: proto.Message.IHistorySyncNotification): Promise<proto.IHistorySync> {
  const inline = notice.initialHistBootstrapInlinePayload;
  if (!inline?.length) return downloadHistory(notice as proto.Message.HistorySyncNotification, {});
  const bytes = await promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflate)(inline, {
    maxOutputLength: INLINE_LIMIT,
  });
  return proto.HistorySync.decode(bytes);
}
