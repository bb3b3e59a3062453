import { createHmac } from 'node:crypto';
import { expect, type Locator } from '@playwright/test';
import { readQr } from './read-qr.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const STEP_MS = 30_000;

/** An app that shows codes, as a person has it on the phone: it knows what it read from a screen, and the time. */
export class Authenticator {
  /** The half minute of the code that was given last: a code works once, and the next one is good half a minute early. */
  #given = 0;

  private constructor(private readonly key: Buffer) {}

  /** Points the camera at the screen until it reads a code. */
  static async scan(within: Locator): Promise<Authenticator> {
    let text: string | null = null;
    await expect(async () => {
      text = await readQr(within, 'QR code for your authenticator app');
      expect(text, 'a QR code can be read from the screen').not.toBeNull();
    }).toPass({ timeout: 20_000 });
    const { protocol, searchParams } = new URL(text!);
    expect(protocol).toBe('otpauth:');
    const bits = [...searchParams.get('secret')!].map((letter) =>
      LETTERS.indexOf(letter).toString(2).padStart(5, '0'),
    );
    const bytes = bits.join('').match(/.{8}/g)!;
    return new Authenticator(Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2))));
  }

  /** The six digits on show now, or the next ones where these were given: RFC 6238. */
  code(): string {
    this.#given = Math.max(Math.floor(Date.now() / STEP_MS), this.#given + 1);
    return this.#at(this.#given);
  }

  #at(step: number): string {
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(BigInt(step));
    const digest = createHmac('sha1', this.key).update(counter).digest();
    const number = digest.readUInt32BE(digest.at(-1)! & 15) & 0x7fffffff;
    return String(number % 1_000_000).padStart(6, '0');
  }
}
