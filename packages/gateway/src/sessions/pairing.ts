import type { Clock } from '../clock.js';
import { phoneDigits } from '../contacts/phone-number.js';
import { conflict, invalidAt, notFound, unavailable } from '../errors/api-problem.js';
import type { Linking } from './linking.js';
import type { LiveSession } from './live-session.js';
import type { ShownCode } from './session-handle.js';

const QR_PATIENCE_MS = 2_000;
const CODE_PATIENCE_MS = 12_000;

/** Waits until `read` finds something, linking has ended, or time is over. */
async function shown<T>(
  live: LiveSession,
  linking: Linking,
  clock: Clock,
  patience: number,
  read: () => T | undefined,
): Promise<T | undefined> {
  let over = false;
  let cancel = () => {};
  const late = new Promise<void>((resolve) => {
    cancel = clock.after(patience, () => {
      over = true;
      resolve();
    });
  });
  try {
    for (;;) {
      const found = read();
      if (found !== undefined || over || live.linking !== linking) return found;
      await Promise.race([linking.changed(), late]);
    }
  } finally {
    cancel();
  }
}

async function requireUnlinked(live: LiveSession): Promise<void> {
  if (await live.paired()) throw conflict('session already paired');
}

/**
 * The QR payload on show; the first call begins linking.
 * @throws ApiProblem 409 when the session is linked or is being linked by code, 404 while there is no code yet.
 */
export async function currentQr(live: LiveSession, clock: Clock): Promise<ShownCode> {
  await requireUnlinked(live);
  if (live.linking?.by === 'code' && live.linking.code(clock.now()))
    throw conflict('the session is being linked by pairing code; stop it to link by QR code');
  const qr = await qrWithin(live, clock, QR_PATIENCE_MS);
  if (!qr) throw notFound('qr code not ready yet, try again');
  return qr;
}

/**
 * Begins linking by QR, in the place of any other way, and waits for what there is to scan.
 * @throws ApiProblem 409 when the session is linked
 */
export async function shownQr(live: LiveSession, clock: Clock): Promise<ShownCode> {
  await requireUnlinked(live);
  const qr = await qrWithin(live, clock, CODE_PATIENCE_MS);
  if (!qr) throw unavailable('WhatsApp gave no QR code yet; try again');
  return qr;
}

async function qrWithin(live: LiveSession, clock: Clock, patience: number): Promise<ShownCode | undefined> {
  const linking = await live.link('qr');
  const qr = await shown(live, linking, clock, patience, () => linking.qr(clock.now()));
  return qr && { code: qr.code, expiresAt: qr.expiresAt };
}

/** @param place where it was given. @throws ApiProblem 400 for what is no phone number */
export function phoneToLink(phone: string, place: string): string {
  const digits = phoneDigits(phone.trim());
  if (!digits)
    throw invalidAt(
      'the phone number must have its country code and digits only, such as 4915112345678',
      place,
    );
  return digits;
}

/**
 * A code to be typed into the phone of this number. Linking by QR that is on gives way to it.
 * @throws ApiProblem 400 for what is no phone number, 409 when the session is linked.
 */
export async function pairingCode(live: LiveSession, clock: Clock, phone: string): Promise<{ code: string }> {
  const digits = phoneToLink(phone, 'body.phone');
  await requireUnlinked(live);
  const linking = await live.link('code', digits);
  const code = await shown(live, linking, clock, CODE_PATIENCE_MS, () => linking.code(clock.now()));
  if (!code) throw unavailable('WhatsApp gave no pairing code; try again');
  return { code: code.code };
}
