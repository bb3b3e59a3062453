import { ProtocolError } from './node.js';

const HEADER = 4;
/** Nobody has proven who they are before the handshake ends, so little is read from them. */
const HANDSHAKE_LIMIT = 64 * 1024;

/** Cuts a byte stream into the protocol's frames: an intro once, then a 3-byte length before each. */
export class Framing {
  #buffer: Buffer = Buffer.alloc(0);
  #header: Buffer | undefined;

  /** `handshaking` bounds what a stranger can make us keep. */
  push(data: Buffer, handshaking: boolean): void {
    this.#buffer = this.#buffer.length ? Buffer.concat([this.#buffer, data]) : data;
    if (handshaking && this.#buffer.length > HANDSHAKE_LIMIT)
      throw new ProtocolError('too much data before the handshake');
  }

  /** The connection header, once it is complete; routing information before it is skipped. */
  header(): Buffer | undefined {
    if (this.#header) return this.#header;
    if (this.#buffer.length < HEADER) return undefined;
    let start = 0;
    if (this.#buffer.toString('latin1', 0, 2) === 'ED') {
      if (this.#buffer.length < 7) return undefined;
      start = 7 + this.#buffer.readUIntBE(4, 3);
      if (this.#buffer.length < start + HEADER) return undefined;
    }
    const header = this.#buffer.subarray(start, start + HEADER);
    if (header.toString('latin1', 0, 2) !== 'WA') throw new ProtocolError('not a WhatsApp client');
    this.#buffer = this.#buffer.subarray(start + HEADER);
    this.#header = header;
    return header;
  }

  next(): Buffer | undefined {
    if (this.#buffer.length < 3) return undefined;
    const length = this.#buffer.readUIntBE(0, 3);
    if (this.#buffer.length < length + 3) return undefined;
    const frame = this.#buffer.subarray(3, 3 + length);
    this.#buffer = this.#buffer.subarray(3 + length);
    return frame;
  }
}

export function framed(data: Uint8Array): Buffer {
  const frame = Buffer.allocUnsafe(3 + data.length);
  frame.writeUIntBE(data.length, 0, 3);
  frame.set(data, 3);
  return frame;
}
