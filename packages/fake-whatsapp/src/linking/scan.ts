import type { Context } from '../context.js';
import { DemoError } from '../control/demo-error.js';
import type { DeviceAddress } from '../people/address.js';
import { link } from './link.js';
import { parseQrCode } from './qr-code.js';

/** The phone of `number` scans a QR code, given as its text. */
export async function scan(ctx: Context, number: string, text: unknown): Promise<DeviceAddress> {
  const code = parseQrCode(text);
  const offer = ctx.offers.byRef(code.ref);
  if (!offer.clientKey.equals(code.clientKey) || !offer.keys.identity.equals(code.identity))
    throw new DemoError('invalid_code', 'This QR code does not belong to the computer that shows it.');
  return link(ctx, number, offer, code.identity, code.secret);
}
