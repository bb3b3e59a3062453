import type { Live, SessionSnapshot } from '@wagate/sdk/live';

/** How the session of a card is read and its codes are asked for, where that goes another way than over the session itself. */
export interface PairingSource {
  /** Not ended with the card: its owner does. */
  readonly store: Live<SessionSnapshot>;
  /** The number that the field offers, in digits. */
  readonly number?: string;
  /** Begins showing QR codes, in the place of a pairing code. */
  qr(): Promise<unknown>;
  /** Makes a pairing code for a number in digits, in the place of QR codes. */
  code(phone: string): Promise<unknown>;
}

/** A reader of the store that leaves it open. */
export const borrowed = ({ store }: PairingSource): Live<SessionSnapshot> => ({
  get: () => store.get(),
  subscribe: (listener) => store.subscribe(listener),
  refresh: () => store.refresh(),
  close() {},
});
