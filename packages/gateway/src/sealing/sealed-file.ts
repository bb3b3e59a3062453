import { createCipheriv, createDecipheriv } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { SealError } from './sealer.js';

/** Bytes of each piece: any part of a file is read by opening those it lies in alone. */
const PIECE = 64 * 1024;
const TAG = 16;

export interface Part {
  start: number;
  /** Included. */
  end: number;
}

/** Bytes that a file of this many takes on the disk. */
export const sealedSize = (size: number): number => size + TAG * Math.max(1, Math.ceil(size / PIECE));

/**
 * A nonce of its own for each piece, which also says whether it is the last: none can be moved, repeated, or cut off unseen.
 * A key is for one file.
 */
function nonceOf(index: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(index, 0, 6);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

/** Writes a file that only its key opens (AES-256-GCM), as its bytes come; no more of them than a piece are held. */
export class SealedFile {
  #waiting: Uint8Array[] = [];
  #held = 0;
  #index = 0;
  #size = 0;

  private constructor(
    private readonly handle: FileHandle,
    private readonly key: Uint8Array,
  ) {}

  /** @throws where there is one of this name */
  static async create(path: string, key: Uint8Array): Promise<SealedFile> {
    return new SealedFile(await open(path, 'wx', 0o600), key);
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.#size += bytes.length;
    // What was handed in may be used again by whoever did.
    this.#waiting.push(Uint8Array.from(bytes));
    this.#held += bytes.length;
    if (this.#held <= PIECE) return;
    const held = Buffer.concat(this.#waiting);
    let at = 0;
    // At least a byte stays: which piece is the last is known at the end alone.
    for (; held.length - at > PIECE; at += PIECE) await this.#piece(held.subarray(at, at + PIECE), false);
    this.#waiting = [held.subarray(at)];
    this.#held = held.length - at;
  }

  /** Resolves when all of it is on the disk. @returns bytes of what was written, before it was sealed */
  async finish(): Promise<number> {
    try {
      await this.#piece(Buffer.concat(this.#waiting), true);
      await this.handle.sync();
    } finally {
      await this.handle.close();
    }
    return this.#size;
  }

  /** Leaves it as it is: a part, that nothing opens. */
  abandon(): Promise<void> {
    return this.handle.close();
  }

  async #piece(plain: Uint8Array, last: boolean): Promise<void> {
    const cipher = createCipheriv('aes-256-gcm', this.key, nonceOf(this.#index++, last));
    await this.handle.writeFile(Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
  }
}

/**
 * A part of a sealed file.
 * @param size bytes of the whole file, before it was sealed
 * @throws SealError where it is damaged, cut, or another one
 */
export async function* readSealed(
  path: string,
  key: Uint8Array,
  size: number,
  { start, end }: Part = { start: 0, end: size - 1 },
): AsyncGenerator<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const lastPiece = Math.max(0, Math.ceil(size / PIECE) - 1);
    const until = Math.min(lastPiece, Math.floor(Math.max(0, end) / PIECE));
    for (let index = Math.floor(start / PIECE); index <= until; index++) {
      const length = Math.min(PIECE, size - index * PIECE) + TAG;
      const sealed = Buffer.alloc(length);
      const { bytesRead } = await handle.read(sealed, 0, length, index * (PIECE + TAG));
      const plain = opened(sealed.subarray(0, bytesRead), key, nonceOf(index, index === lastPiece), length);
      const from = Math.max(0, start - index * PIECE);
      const to = Math.min(plain.length, end + 1 - index * PIECE);
      if (from < to) yield plain.subarray(from, to);
    }
  } finally {
    await handle.close();
  }
}

function opened(sealed: Uint8Array, key: Uint8Array, nonce: Uint8Array, length: number): Buffer {
  if (sealed.length !== length) throw new SealError('a kept file is cut');
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAuthTag(sealed.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG)), decipher.final()]);
  } catch {
    throw new SealError('a kept file is damaged');
  }
}
