import type { BinaryNode } from 'baileys';
import { addressKey, type DeviceAddress } from '../people/address.js';
import type { Connection } from '../wire/connection.js';

interface Line {
  address: DeviceAddress;
  connection: Connection;
  /** True once what waited has been handed over; before that, new things must queue behind it. */
  caughtUp: boolean;
}

/** Which linked devices are connected at the moment. */
export class OnlineDevices {
  #lines = new Map<string, Line>();

  /** The device's earlier connection, if there is one, is returned: it has just been replaced. */
  attach(address: DeviceAddress, connection: Connection): Connection | undefined {
    const earlier = this.#lines.get(addressKey(address));
    this.#lines.set(addressKey(address), { address, connection, caughtUp: false });
    return earlier?.connection;
  }

  detach(connection: Connection): void {
    for (const [key, line] of this.#lines) if (line.connection === connection) this.#lines.delete(key);
  }

  addressOf(connection: Connection): DeviceAddress | undefined {
    for (const line of this.#lines.values()) if (line.connection === connection) return line.address;
    return undefined;
  }

  connectionOf(address: DeviceAddress): Connection | undefined {
    return this.#lines.get(addressKey(address))?.connection;
  }

  caughtUp(address: DeviceAddress): void {
    const line = this.#lines.get(addressKey(address));
    if (line) line.caughtUp = true;
  }

  /** Sends if the device is connected and has caught up; otherwise its queue keeps the node. */
  send(address: DeviceAddress, node: BinaryNode): void {
    const line = this.#lines.get(addressKey(address));
    if (line?.caughtUp) line.connection.send(node);
  }
}
