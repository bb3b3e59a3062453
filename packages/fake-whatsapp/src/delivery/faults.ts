import { addressKey, type DeviceAddress } from '../people/address.js';

/** Things that tests make go wrong. They live in memory: a restarted network is well again. */
export class Faults {
  #corrupt = new Map<string, number>();
  #refused = new Map<string, string>();

  /** Damages the ciphertext of the next `count` messages for this device. */
  corruptNext(address: DeviceAddress, count = 1): void {
    this.#corrupt.set(addressKey(address), count);
  }

  /** True if the message that is about to leave must be damaged. */
  takeCorruption(address: DeviceAddress): boolean {
    const left = this.#corrupt.get(addressKey(address)) ?? 0;
    if (left > 0) this.#corrupt.set(addressKey(address), left - 1);
    return left > 0;
  }

  /** Logins of this number fail with this reason (403, 405, 402…) until `undefined` is set. */
  refuseLogin(number: string, reason: string | undefined): void {
    if (reason === undefined) this.#refused.delete(number);
    else this.#refused.set(number, reason);
  }

  refusalOf(number: string): string | undefined {
    return this.#refused.get(number);
  }
}
