import type { Transaction } from '../storage/transaction.js';
import { ordered } from '../storage/transaction.js';
import { addressKey, type DeviceAddress } from './address.js';

export interface PublicPreKey {
  id: number;
  key: Buffer;
}

/** A linked computer, as the network knows it: public keys only. */
export interface Companion extends DeviceAddress {
  /** The key it shakes hands with; a login with another one is not this device. */
  clientKey: Buffer;
  identity: Buffer;
  registrationId: number;
  signedPreKey: PublicPreKey & { signature: Buffer };
  platform: string;
  /** Epoch ms. */
  linkedAt: number;
  /** Epoch ms; an unlinked device stays known so that its next login is refused. */
  unlinkedAt?: number;
  /** True once its phone has put the history into its queue. */
  historySent: boolean;
}

const key = (address: DeviceAddress) => `device/${address.number}/${ordered(address.device)}`;
const preKeys = (address: DeviceAddress) => `prekey/${addressKey(address)}/`;

export const MOST_COMPANIONS = 4;

export function findCompanion(tx: Transaction, address: DeviceAddress): Companion | undefined {
  return tx.get<Companion>(key(address));
}

export function saveCompanion(tx: Transaction, companion: Companion): void {
  tx.set(key(companion), companion);
}

export function removeCompanion(tx: Transaction, address: DeviceAddress): void {
  tx.delete(key(address));
}

/** The linked devices of a number, oldest first. */
export function companionsOf(tx: Transaction, number: string): Companion[] {
  return tx
    .scan<Companion>(`device/${number}/`)
    .map(([, companion]) => companion)
    .filter((companion) => companion.unlinkedAt === undefined);
}

/** The linked devices of everybody. */
export function allCompanions(tx: Transaction): Companion[] {
  return tx
    .scan<Companion>('device/')
    .map(([, companion]) => companion)
    .filter((companion) => companion.unlinkedAt === undefined);
}

export function addPreKeys(tx: Transaction, address: DeviceAddress, keys: PublicPreKey[]): void {
  for (const one of keys) tx.set(preKeys(address) + ordered(one.id), one);
}

export function countPreKeys(tx: Transaction, address: DeviceAddress): number {
  return tx.count(preKeys(address));
}

/** Each one-time key is given out once. `undefined` when none is left: the signed key must do then. */
export function takePreKey(tx: Transaction, address: DeviceAddress): PublicPreKey | undefined {
  const first = tx.first<PublicPreKey>(preKeys(address));
  if (!first) return undefined;
  tx.delete(first[0]);
  return first[1];
}

export function dropPreKeys(tx: Transaction, address: DeviceAddress): void {
  for (const [entry] of tx.scan(preKeys(address))) tx.delete(entry);
}
