import { createHash } from 'node:crypto';
import { createWriteStream, type ReadStream } from 'node:fs';
import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** The largest file that can be uploaded. */
export const LARGEST_FILE = 128 * 1024 * 1024;
/** All files together; the oldest go first. */
const TOTAL = 512 * 1024 * 1024;

/** SHA-256 as it stands in addresses: base64 for URLs, without padding. */
const HASH = /^[\w-]{43}$/;
const FILE = /^([\w-]{43})\.(\d+)(\.gone)?$/;

/** An upload that is refused: too large, or not what its address says. */
export class UploadRefused extends Error {
  override name = 'UploadRefused';
}

/** The files that people sent each other, encrypted as they came, by the hash of what they are. */
export class MediaStore {
  #folder: Promise<string> | undefined;
  #uploads = 0;

  /** @param data where the network's state lives; without it, files are gone when the network closes. */
  constructor(private readonly data: string | undefined) {}

  /**
   * Keeps a file.
   * @returns its path on the server
   * @throws UploadRefused
   */
  async put(hash: string, content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<string> {
    if (!HASH.test(hash)) throw new UploadRefused('the address names no hash');
    const folder = await this.#open();
    const begun = join(folder, `upload-${++this.#uploads}`);
    try {
      const digest = createHash('sha256');
      let size = 0;
      await pipeline(
        content,
        async function* (chunks: typeof content) {
          for await (const chunk of chunks) {
            size += chunk.length;
            if (size > LARGEST_FILE) throw new UploadRefused('the file is too large');
            digest.update(chunk);
            yield chunk;
          }
        },
        createWriteStream(begun, { mode: 0o600 }),
      );
      if (digest.digest('base64url') !== hash)
        throw new UploadRefused('the file is not what its address says');
      const name = `${hash}.1`;
      await rename(begun, join(folder, name));
      await this.#makeRoom(folder, name);
      return pathOf(name);
    } finally {
      await rm(begun, { force: true });
    }
  }

  /** The file at a path, if it is there. */
  async open(path: string): Promise<{ size: number; stream: ReadStream } | undefined> {
    const file = await this.fileAt(path);
    const handle = file === undefined ? undefined : await open(file).catch(() => undefined);
    return handle && { size: (await handle.stat()).size, stream: handle.createReadStream() };
  }

  async read(path: string): Promise<Buffer | undefined> {
    const file = await this.fileAt(path);
    return file === undefined ? undefined : readFile(file).catch(() => undefined);
  }

  /** Where a file lies on disk, if a path may be one's: for a test that does harm to it. */
  async fileAt(path: string): Promise<string | undefined> {
    const name = nameOf(path);
    return name === undefined ? undefined : join(await this.#open(), name);
  }

  /** The server forgets a file, as WhatsApp does after some weeks; the phones that have it keep it. */
  async expire(path: string): Promise<void> {
    const file = join(await this.#open(), nameOf(path) ?? '');
    await rename(file, `${file}.gone`);
  }

  /** A phone uploads again what the server has forgotten: to another path. Nothing where no phone has it. */
  async renew(path: string): Promise<string | undefined> {
    const folder = await this.#open();
    const hash = nameOf(path)?.split('.')[0];
    const files = (await readdir(folder)).map((name) => FILE.exec(name)).filter((file) => file?.[1] === hash);
    const there = files.find((file) => !file?.[3]);
    if (there) return pathOf(there[0]);
    const gone = files[0];
    if (!gone) return undefined;
    const name = `${hash}.${Number(gone[2]) + 1}`;
    await rename(join(folder, gone[0]), join(folder, name));
    return pathOf(name);
  }

  /** No phone has a file any more either. */
  async forget(path: string): Promise<void> {
    const folder = await this.#open();
    const hash = nameOf(path)?.split('.')[0];
    for (const name of await readdir(folder))
      if (FILE.exec(name)?.[1] === hash) await rm(join(folder, name), { force: true });
  }

  async close(): Promise<void> {
    const folder = await this.#folder;
    if (folder && !this.data) await rm(folder, { recursive: true, force: true });
  }

  #open(): Promise<string> {
    this.#folder ??= this.data
      ? mkdir(join(this.data, 'media'), { recursive: true, mode: 0o700 }).then(() =>
          join(this.data!, 'media'),
        )
      : mkdtemp(join(tmpdir(), 'wagate-media-'));
    return this.#folder;
  }

  async #makeRoom(folder: string, newest: string): Promise<void> {
    const files = await Promise.all(
      (await readdir(folder)).map(async (name) => {
        const { size, mtimeMs } = await stat(join(folder, name)).catch(() => ({ size: 0, mtimeMs: 0 }));
        return { name, size, mtimeMs };
      }),
    );
    let total = files.reduce((sum, { size }) => sum + size, 0);
    for (const { name, size } of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
      if (total <= TOTAL) return;
      if (name === newest || !FILE.test(name)) continue;
      await rm(join(folder, name), { force: true });
      total -= size;
    }
  }
}

const pathOf = (name: string) => `/v/${name}`;
const nameOf = (path: string) => /^\/v\/([\w-]{43}\.\d+)(?:\?|$)/.exec(path)?.[1];
