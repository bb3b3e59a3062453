import { bareJid, isGroupJid } from '@wagate/contract/jid';
import { phonePart } from '@wagate/contract/phone-number';
import type { Contact, Gateway } from '@wagate/sdk';
import { type ContactsSnapshot, type LiveList, liveContacts } from '@wagate/sdk/live';
import type { GatewayElement } from '../base/gateway-element.js';
import { Caller } from '../data/caller.js';
import { LiveController } from '../data/live.js';
import { checkNumber } from '../jid/phone-number.js';
import { type ContactEntry, entriesOf, entryHas, hasNumber } from './contact-entries.js';

/** So many are offered; who is not among them is found by typing on. */
const MOST = 50;

/** Who is offered for what was typed: contacts of a session, and the number itself where nobody has it. Nothing is read while nobody chooses. */
export class RecipientChoices {
  readonly #caller: Caller;
  readonly #people: LiveController<
    LiveList<Contact, ContactsSnapshot>,
    readonly [Gateway | undefined, string, boolean, string]
  >;

  constructor(
    private readonly host: GatewayElement,
    private readonly asked: () => { session: string; open: boolean; search: string },
  ) {
    this.#caller = new Caller(host);
    this.#people = new LiveController(
      host,
      () => {
        const { session, open, search } = asked();
        return [host.gateway, session, open, this.local ? '' : search] as const;
      },
      (gateway, session, open, q) =>
        gateway && session && open ? liveContacts(gateway, session, q ? { q } : {}) : undefined,
    );
  }

  get value(): ContactsSnapshot | undefined {
    return this.#people.value;
  }

  /** A plain gateway finds no numbers: they are looked for among what is loaded. */
  get local(): boolean {
    return this.#caller.plain === true && phonePart(this.asked().search) !== undefined;
  }

  get entries(): ContactEntry[] {
    const { value } = this;
    if (value?.phase !== 'ready') return [];
    const number = this.local ? this.asked().search : undefined;
    return entriesOf(this.host.localize, value, { kind: 'all', byName: !value.more, number }).slice(0, MOST);
  }

  /** Until the gateway has answered what was typed last, only those of before who match: nobody is chosen by an answer to something else. */
  offered(typed: string): ContactEntry[] {
    const { entries } = this;
    if (typed === this.asked().search) return entries;
    return entries.filter((entry) => entryHas(this.host.localize, entry, typed));
  }

  /** Digits of a whole number that none of these has: WhatsApp may be asked for it. */
  unknownNumber(text: string, entries: readonly ContactEntry[]): string | undefined {
    const digits = wholeNumber(text);
    const known = entries.some((entry) => entry.is === 'person' && hasNumber(entry.contact, digits ?? ''));
    return digits && !known && this.value?.phase !== 'loading' ? digits : undefined;
  }
}

/** Digits of a text that is a number with its country code. */
export function wholeNumber(text: string): string | undefined {
  const read = checkNumber(text);
  return 'digits' in read ? read.digits : undefined;
}

/** What the person or group of an address is called; undefined where the gateway does not tell. */
export async function recipientName(
  gateway: Gateway,
  session: string,
  jid: string,
): Promise<string | undefined> {
  try {
    if (isGroupJid(jid)) return (await gateway.groups.get(session, jid)).subject;
    return (await gateway.contacts.get(session, bareJid(jid))).identity?.name;
  } catch {
    // Its address says enough.
    return undefined;
  }
}
