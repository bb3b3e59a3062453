import { createHmac } from 'node:crypto';

/** The six digits for a key at a time: RFC 6238. */
export function totp(key: Uint8Array, now: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
  const digest = createHmac('sha1', key).update(counter).digest();
  const number = digest.readUInt32BE(digest.at(-1)! & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** What an authenticator shows for the QR code of this address. */
export function authenticatorCode(totpURI: string, now = Date.now()): string {
  const letters = new URL(totpURI).searchParams.get('secret')!;
  const bits = [...letters].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  );
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  return totp(Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2))), now);
}
