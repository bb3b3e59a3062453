import { randomBytes } from 'node:crypto';
import { proto } from 'baileys';
import type { Timing } from '../context.js';
import { DemoError } from '../control/demo-error.js';
import type { Connection } from '../wire/connection.js';
import { ProtocolError } from '../wire/node.js';
import type { Introduction } from '../wire/noise.js';

export const REFS = 6;
/** A camera and a network take a moment, so a code is good for a little longer than it is shown. */
const GRACE_MS = 3_000;

/** A computer that wants to be linked: its keys, and the references that its QR codes show. */
export interface Offer {
  connection: Connection;
  clientKey: Buffer;
  keys: {
    identity: Buffer;
    registrationId: number;
    signedPreKey: { id: number; key: Buffer; signature: Buffer };
  };
  /** What the computer calls itself. */
  platform: string;
  refs: string[];
  /** Epoch ms. */
  since: number;
  /** Set once the computer asked to be linked by a code for this number. */
  code?: { number: string; ref: string; wrappedKey: Buffer; answer?: (bundle: Buffer) => void };
  /** True while a phone is linking it; one phone at a time. */
  taken: boolean;
}

/** The computers that wait for a phone at the moment. */
export class PairingOffers {
  #offers = new Map<Connection, Offer>();

  constructor(private readonly timing: Timing) {}

  open(connection: Connection, { payload, clientKey }: Introduction): Offer {
    const offer: Offer = {
      connection,
      clientKey,
      ...registration(payload),
      refs: Array.from({ length: REFS }, () => `2@${randomBytes(48).toString('base64')}`),
      since: Date.now(),
      taken: false,
    };
    this.#offers.set(connection, offer);
    return offer;
  }

  close(connection: Connection): void {
    this.#offers.delete(connection);
  }

  of(connection: Connection): Offer | undefined {
    return this.#offers.get(connection);
  }

  all(): Offer[] {
    return [...this.#offers.values()];
  }

  /** The offer a QR code's reference belongs to, while the code is good. */
  byRef(ref: string): Offer {
    const offer = this.all().find((one) => one.refs.includes(ref));
    if (!offer || Date.now() > this.expiry(offer, offer.refs.indexOf(ref)))
      throw new DemoError(
        'code_expired',
        'This QR code is no longer good. Scan the one that is on show now.',
      );
    return offer;
  }

  /** Epoch ms until which the n-th code is good: the first lives longer than the others. */
  expiry(offer: Offer, index: number): number {
    return offer.since + this.timing.firstCodeMs + index * this.timing.nextCodeMs + GRACE_MS;
  }

  /**
   * The newest computer that shows a pairing code for this number. A computer shows its code a moment before the
   * network hears of it, so one that is not there yet is waited for.
   */
  async byNumber(number: string, waitMs = 1_000): Promise<Offer | undefined> {
    const find = () =>
      this.all()
        .reverse()
        .find((one) => one.code?.number === number);
    const deadline = Date.now() + waitMs;
    while (!find() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 25));
    return find();
  }
}

function registration(payload: proto.ClientPayload): Pick<Offer, 'keys' | 'platform'> {
  const data = payload.devicePairingData;
  const { eIdent, eRegid, eSkeyId, eSkeyVal, eSkeySig } = data ?? {};
  if (
    eIdent?.length !== 32 ||
    eRegid?.length !== 4 ||
    eSkeyId?.length !== 3 ||
    eSkeyVal?.length !== 32 ||
    !eSkeySig
  )
    throw new ProtocolError('the registration lacks keys');
  const props = data?.deviceProps ? proto.DeviceProps.decode(data.deviceProps) : undefined;
  return {
    keys: {
      identity: Buffer.from(eIdent),
      registrationId: Buffer.from(eRegid).readUInt32BE(),
      signedPreKey: {
        id: Buffer.from(eSkeyId).readUIntBE(0, 3),
        key: Buffer.from(eSkeyVal),
        signature: Buffer.from(eSkeySig),
      },
    },
    platform: props?.os || 'Computer',
  };
}
