import { randomBytes } from 'node:crypto';
import { mkdir, opendir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenMedia } from '@wagate/engine';
import type { Selectable } from 'kysely';
import type { Clock } from '../clock.js';
import type { Log } from '../log/log.js';
import type { MessageRow } from '../messages/message-row.js';
import { SerialQueue } from '../queue/serial-queue.js';
import { readSealed, SealedFile, sealedSize } from '../sealing/sealed-file.js';
import { SealError, type Sealer } from '../sealing/sealer.js';
import type { MediaFileTable } from '../store/media-tables.js';
import type { Store } from '../store/open.js';
import type { ByteRange } from './byte-range.js';

/** A file that can be read from anywhere. */
export interface SeekableMedia extends OpenMedia {
  size: number;
  part(range: ByteRange): AsyncIterable<Uint8Array>;
}

export interface KeptMediaOptions {
  store: Store;
  sealer: Sealer;
  clock: Clock;
  /** Made when it is not there; nobody else writes to it. */
  directory: string;
  /** Bytes that all files together may have. */
  space: number;
  log: Log;
  onError(error: unknown): void;
}

const SWEEP_MS = 3_600_000;
/** What troubles the disk troubles it for each file. */
const TELL_AGAIN_MS = 600_000;
const AT_ONCE = 200;
const BEGUN = '.part';
/** A volume may have files of its own beside those that are kept. */
const OURS = /^[0-9a-f]{32}(\.part)?$/;

const placeOf = (file: string) => `media-file/${file}`;

/**
 * Files of messages in the data directory, each sealed with a key of its own that is in the database: a row that is deleted
 * makes its file unreadable at once, wherever that was done, and the file itself goes with the next sweep.
 */
export class KeptMedia {
  readonly #options: KeptMediaOptions;
  readonly #queue = new SerialQueue();
  /** Those that are being written, which no row names yet. */
  readonly #writing = new Set<string>();
  #cancel = () => {};
  #quietUntil = 0;

  constructor(options: KeptMediaOptions) {
    this.#options = options;
  }

  /** Removes what nothing leads to: files that were being written when the process ended, and those of messages that are gone. */
  async start(): Promise<void> {
    await mkdir(this.#options.directory, { recursive: true, mode: 0o700 });
    await this.#sweep();
    // There may be less of it than there was.
    await this.#try(this.#queue.run(() => this.#makeRoom()));
  }

  async close(): Promise<void> {
    this.#cancel();
    await this.#queue.idle();
  }

  /** The file of a message, where it is kept. */
  async open(row: Pick<MessageRow, 'id'>): Promise<SeekableMedia | undefined> {
    const { store, sealer } = this.#options;
    const kept = await store.db
      .selectFrom('media_files')
      .selectAll()
      .where('message_id', '=', row.id)
      .executeTakeFirst();
    if (!kept) return undefined;
    const { size } = kept;
    const path = this.#path(kept.file);
    let found: { size: number } | undefined;
    try {
      found = await stat(path);
    } catch (error) {
      // A disk that cannot be read now may be read again.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return this.#try(Promise.reject(error));
    }
    if (found?.size !== sealedSize(size)) {
      // Nothing came with a backup that was put back, or the disk has lost it: it is fetched anew.
      await this.#forget([kept]);
      return undefined;
    }
    const key = sealer.open(kept.key, placeOf(kept.file));
    const part = (range?: ByteRange) => this.#read(kept, readSealed(path, key, size, range));
    return { size, bytes: part(), part };
  }

  /** Whether a file of so many bytes may be kept at all, when others go for it. */
  hasRoomFor(size: number): boolean {
    return size <= this.#options.space;
  }

  /** What comes, handed on as it comes; once all of it has come it is kept. Nothing that troubles the disk ends it. */
  async *keeping(row: Pick<MessageRow, 'id'>, { size, bytes }: OpenMedia): AsyncGenerator<Uint8Array> {
    if (!this.hasRoomFor(size ?? 0)) {
      yield* bytes;
      return;
    }
    const file = randomBytes(16).toString('hex');
    const key = randomBytes(32);
    this.#writing.add(file);
    let begun: SealedFile | undefined;
    let length = 0;
    try {
      begun = await this.#try(SealedFile.create(this.#path(file + BEGUN), key));
      for await (const chunk of bytes) {
        length += chunk.length;
        if (begun && !(this.hasRoomFor(length) && (await this.#try(begun.write(chunk).then(() => true))))) {
          await begun.abandon().catch(() => {});
          begun = undefined;
        }
        yield chunk;
      }
      const whole = begun;
      begun = undefined;
      if (whole) await this.#try(this.#keep(row, file, key, whole));
    } finally {
      await begun?.abandon().catch(() => {});
      await rm(this.#path(file + BEGUN), { force: true }).catch(() => {});
      this.#writing.delete(file);
    }
  }

  async #keep(row: Pick<MessageRow, 'id'>, file: string, key: Uint8Array, whole: SealedFile): Promise<void> {
    const { store, sealer, clock } = this.#options;
    const size = await whole.finish();
    await rename(this.#path(file + BEGUN), this.#path(file));
    const sealed = sealer.seal(key, placeOf(file));
    const now = clock.now();
    // Not for a message that was deleted meanwhile, and not twice.
    const kept = await store.transaction(async (trx) => {
      const message = await trx
        .selectFrom('message_media')
        .select('message_id')
        .where('message_id', '=', row.id)
        .executeTakeFirst();
      if (!message) return false;
      const { numInsertedOrUpdatedRows } = await trx
        .insertInto('media_files')
        .values({ file, message_id: row.id, key: sealed, size, kept_at: now })
        .onConflict((conflict) => conflict.column('message_id').doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    });
    if (kept) await this.#queue.run(() => this.#makeRoom());
    else await rm(this.#path(file), { force: true });
  }

  /** Those that were kept first go first. */
  async #makeRoom(): Promise<void> {
    const { store, space } = this.#options;
    const sum = await store.db
      .selectFrom('media_files')
      .select((eb) => eb.fn.sum<number>('size').as('bytes'))
      .executeTakeFirst();
    for (let over = Number(sum?.bytes ?? 0) - space; over > 0; ) {
      const oldest = await store.db
        .selectFrom('media_files')
        .selectAll()
        .orderBy('kept_at')
        .orderBy('file')
        .limit(AT_ONCE)
        .execute();
      if (!oldest.length) return;
      const gone: Selectable<MediaFileTable>[] = [];
      for (const kept of oldest) {
        if (over <= 0) break;
        over -= kept.size;
        gone.push(kept);
      }
      await this.#forget(gone);
    }
  }

  async #sweep(): Promise<void> {
    this.#cancel = this.#options.clock.after(SWEEP_MS, () => void this.#sweep());
    await this.#try(
      this.#queue.run(async () => {
        let names: string[] = [];
        for await (const { name } of await opendir(this.#options.directory)) {
          if (OURS.test(name)) names.push(name);
          if (names.length < AT_ONCE) continue;
          await this.#removeUnknown(names);
          names = [];
        }
        await this.#removeUnknown(names);
      }),
    );
  }

  async #removeUnknown(names: readonly string[]): Promise<void> {
    const idle = names.filter((name) => !this.#writing.has(name.replace(BEGUN, '')));
    if (!idle.length) return;
    const rows = await this.#options.store.db
      .selectFrom('media_files')
      .select('file')
      .where('file', 'in', idle)
      .execute();
    const known = new Set(rows.map(({ file }) => file));
    for (const name of idle) if (!known.has(name)) await rm(this.#path(name), { force: true });
  }

  async *#read(
    kept: Selectable<MediaFileTable>,
    bytes: AsyncIterable<Uint8Array>,
  ): AsyncGenerator<Uint8Array> {
    try {
      yield* bytes;
    } catch (error) {
      const damaged = error instanceof SealError;
      if (!damaged && (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      await this.#forget([kept]);
      if (damaged) this.#options.log('A kept file was damaged, and is kept no more');
      throw Object.assign(new Error('a kept file is gone'), { name: 'MediaUnavailableError' });
    }
  }

  async #forget(files: readonly Selectable<MediaFileTable>[]): Promise<void> {
    const names = files.map(({ file }) => file);
    await this.#options.store.db.deleteFrom('media_files').where('file', 'in', names).execute();
    for (const name of names) await rm(this.#path(name), { force: true });
  }

  readonly #path = (name: string): string => join(this.#options.directory, name);

  /** What fails is told, and not to each who waits. */
  async #try<T>(work: Promise<T>): Promise<T | undefined> {
    try {
      return await work;
    } catch (error) {
      const { clock, log, onError } = this.#options;
      if (clock.now() < this.#quietUntil) return undefined;
      this.#quietUntil = clock.now() + TELL_AGAIN_MS;
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOSPC' || code === 'EDQUOT')
        log(
          'The disk is full: files of messages are given out, and not kept, until there is room',
          undefined,
          {
            level: 'error',
          },
        );
      else onError(error);
      return undefined;
    }
  }
}
