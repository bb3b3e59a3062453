import type { WABrowserDescription } from 'baileys';

/** As the phone's list of linked devices has this one, where nobody has given it a name. */
export const DEVICE_NAME = 'Wagate';

/** WhatsApp hands out a pairing code only to a system that it knows by name. */
const KNOWN_SYSTEM = 'Ubuntu';

/** What Baileys presents. It takes the name from where it has the system's; each connection has one of its own. */
export const deviceNamed = (name: string): WABrowserDescription => [name, 'Chrome', '22.04.4'];

/** From now on it is a system that WhatsApp knows: its name is in the registration, which went out with the first words of the connection. */
export function presentKnownSystem(device: WABrowserDescription): void {
  device[0] = KNOWN_SYSTEM;
}
