import type { Session } from '@wagate/sdk';

/** Why a session is in its state, as far as elements know a word for it. */
export type ReasonCode =
  | 'network'
  | 'refused'
  | 'qr_expired'
  | 'code_expired'
  | 'replaced'
  /** Somebody ended the link here. */
  | 'logged_out'
  /** The phone ended it. */
  | 'device_removed'
  /** WhatsApp ended it. */
  | 'forbidden'
  | 'client_outdated'
  | 'banned'
  /** Few new people, or none, may still be written to. */
  | 'limited'
  | 'locked'
  | 'restricted'
  | 'internal'
  | 'database';

/** Each code under every name that a gateway has for it. */
const CODES: Readonly<Record<string, ReasonCode>> = {
  network: 'network',
  refused: 'refused',
  qr_expired: 'qr_expired',
  code_expired: 'code_expired',
  replaced: 'replaced',
  stream_replaced: 'replaced',
  logged_out: 'logged_out',
  device_removed: 'device_removed',
  logged_out_by_phone: 'device_removed',
  forbidden: 'forbidden',
  client_outdated: 'client_outdated',
  banned: 'banned',
  limited: 'limited',
  locked: 'locked',
  restricted: 'restricted',
  internal: 'internal',
  database: 'database',
};

/** The code of a session's reason, whichever dash a gateway writes; empty where it gives none. */
export const reasonCode = ({ statusReason }: Session): ReasonCode | 'unknown' | '' =>
  knownCode(statusReason?.code);

/** What a code means, wherever it was told. */
export function knownCode(told: string | undefined): ReasonCode | 'unknown' | '' {
  const code = told?.replaceAll('-', '_').toLowerCase();
  if (!code) return '';
  return Object.hasOwn(CODES, code) ? CODES[code]! : 'unknown';
}
