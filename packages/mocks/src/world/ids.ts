import type { Random } from './random.js';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ids in the forms of the contract. They sort by time, and then by the order they were made in. */
export class Ids {
  private count = 0;

  constructor(private readonly random: Random) {}

  /** `prefix_` and 26 characters: 10 of time, 4 of a counter, 12 of chance. @param at epoch ms */
  make(prefix: string, at: number): string {
    const count = this.count++;
    return `${prefix}_${base32(at, 10)}${base32(count, 4)}${this.random.text(12, CROCKFORD)}`;
  }

  /** The id that WhatsApp gives a message. */
  waMessage(): string {
    return `3EB0${this.random.text(18, '0123456789ABCDEF')}`;
  }

  /** A single-use realtime ticket. */
  ticket(): string {
    return `rt_${this.random.text(32, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')}`;
  }

  /** The text of a QR code, as long as a real one. */
  qr(): string {
    const part = (length: number) =>
      this.random.text(length, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
    return `2@${part(88)},${part(43)}=,${part(43)}=,${part(43)}=`;
  }

  pairingCode(): string {
    const part = () => this.random.text(4, '123456789ABCDEFGHJKLMNPQRSTVWXYZ');
    return `${part()}-${part()}`;
  }

  /** Letters, as an API key is made of. */
  keyLetters(length: number): string {
    return this.random.text(length, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
  }

  identity(): string {
    return this.random.text(32, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789');
  }
}

function base32(value: number, length: number): string {
  let rest = Math.floor(value);
  let text = '';
  for (let at = 0; at < length; at++) {
    text = CROCKFORD[rest % 32] + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}
