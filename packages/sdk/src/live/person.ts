import { bareJid } from '@wagate/contract/jid';

/** Who did it, as reactions and votes name them. */
export interface Person {
  fromMe: boolean;
  jid?: string;
  lid?: string;
}

/** Whether two descriptions name one person: any shared address is enough. */
export function samePerson(a: Person, b: Person): boolean {
  if (a.fromMe || b.fromMe) return a.fromMe === b.fromMe;
  const [addresses, others] = [a, b].map(({ jid, lid }) =>
    [jid, lid].filter((x) => x !== undefined).map(bareJid),
  );
  return addresses!.some((address) => others!.includes(address));
}
