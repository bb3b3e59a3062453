import { DemoError } from '../control/demo-error.js';

/** What a QR code tells a phone. The secret in it must never be logged or shown. */
export interface QrCode {
  ref: string;
  clientKey: Buffer;
  identity: Buffer;
  secret: Buffer;
}

/** Reads the text of a linking QR code, with or without the web address in front of it. */
export function parseQrCode(text: unknown): QrCode {
  if (typeof text !== 'string' || text.length > 2_000) throw notOne();
  const [ref, clientKey, identity, secret] = (text.trim().split('#').pop() ?? '').split(',');
  if (!ref?.startsWith('2@') || !clientKey || !identity || !secret) throw notOne();
  const keys = [clientKey, identity, secret].map((part) => Buffer.from(part, 'base64'));
  if (keys.some((key) => key.length !== 32)) throw notOne();
  return { ref, clientKey: keys[0]!, identity: keys[1]!, secret: keys[2]! };
}

const notOne = () => new DemoError('invalid_code', 'This is not a QR code that links a computer.');
