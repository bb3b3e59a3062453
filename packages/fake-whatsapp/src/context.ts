import type { Faults } from './delivery/faults.js';
import type { PairingOffers } from './linking/offers.js';
import type { MediaStore } from './media/media-store.js';
import type { OnlineDevices } from './session/online.js';
import type { Presences } from './session/presence.js';
import type { Writer } from './storage/transaction.js';
import type { ServerKeys } from './wire/certificate.js';

export interface Timing {
  /** How long a contact takes to read what they got. */
  readDelayMs: number;
  /** How long a new computer shows its first QR code, and each one after it. The network expires them so. */
  firstCodeMs: number;
  nextCodeMs: number;
}

/** What the parts of one running network share. */
export interface Context {
  writer: Writer;
  online: OnlineDevices;
  presences: Presences;
  offers: PairingOffers;
  faults: Faults;
  timing: Timing;
  keys: ServerKeys;
  media: MediaStore;
  /** Host and port under which files are uploaded and fetched, by HTTPS. */
  mediaHost(): string;
  /** Where the control API is reached on this machine. */
  controlUrl(): string;
  /** A contact's read receipt became due, or another thing planned for later: look again. */
  reschedule(): void;
  /** One line about something unexpected. Never given keys, codes or content. */
  warn(line: string): void;
}
