import { bareJid, phoneJid as phoneJidOf, sameJid } from '@wagate/contract/jid';
import type { GatewayEvent, Schemas } from '@wagate/contract/types';
import { NotFoundError } from '../core/errors.js';
import type { FinishedCall } from '../core/finished-call.js';
import type { Gateway } from '../core/gateway.js';
import type { Contact } from '../model.js';
import { LiveStore } from './live-store.js';
import { reloads } from './reloads.js';
import type { Live, LiveSnapshot } from './types.js';
import { unchanged } from './unchanged.js';

/** A group that a person was seen in: their role, and the name that they have there. `lastSeen` is epoch milliseconds. */
export type ContactGroup = Schemas['ContactGroup'];

/** One person and where they were met. */
export interface ContactSnapshot extends LiveSnapshot {
  /**
   * Undefined while loading, and where there is none (`error` is then a NotFoundError). A plain gateway tells of name, business and number
   * alone: `blocked` is then undefined.
   */
  readonly contact?: Contact;
  /** The groups that are shared with them, in the gateway's order. */
  readonly groups: readonly ContactGroup[];
  /** When they were met first, epoch milliseconds. */
  readonly firstSeenAt?: number;
}

const NO_GROUPS: readonly ContactGroup[] = Object.freeze([]);

class LiveContact extends LiveStore<ContactSnapshot> {
  #contact: Contact | undefined;
  #groups = NO_GROUPS;
  #firstSeenAt: number | undefined;

  constructor(
    gateway: Gateway,
    readonly session: string,
    readonly jid: string,
  ) {
    super(gateway);
  }

  protected async load(): Promise<void> {
    try {
      const [detail, row] = await Promise.all([
        this.gateway.contacts.get(this.session, bareJid(this.jid)),
        this.#row(),
      ]);
      this.#put(detail, row);
    } catch (error) {
      if (error instanceof NotFoundError) this.#put(undefined, undefined);
      throw error;
    }
  }

  /** What the detail leaves out: the list knows which of the names is which, and who is blocked. */
  async #row(): Promise<Contact | undefined> {
    if (!(await this.gateway.extensions()).has('contact-detail')) return undefined;
    const address = bareJid(this.jid);
    const { data } = await this.gateway.contacts.list(this.session, { q: address, limit: 1 });
    return data.find(({ lid, phoneJid }) => sameJid(lid, address) || sameJid(phoneJid, address));
  }

  #put(detail: Schemas['ContactDetail'] | undefined, row: Contact | undefined): void {
    const { identity, dm, groups = [] } = detail ?? {};
    const { lid, name, businessName, phoneNumber, phoneJid } = identity ?? {};
    const told: Contact | undefined =
      lid === undefined
        ? undefined
        : {
            lid,
            source: dm ? 'dm' : 'group',
            ...(name && { name }),
            ...(businessName && { businessName }),
            ...(phoneNumber && { phoneNumber }),
            ...(phoneJid && { phoneJid }),
          };
    const next = row ?? told;
    this.#contact = next && unchanged(this.#contact, next);
    this.#groups = unchanged(this.#groups, Object.freeze(groups));
    this.#firstSeenAt = identity?.firstSeenAt;
    this.touch();
  }

  protected data() {
    return { contact: this.#contact, groups: this.#groups, firstSeenAt: this.#firstSeenAt };
  }

  #is(jid: string): boolean {
    const { lid, phoneJid, phoneNumber } = this.#contact ?? {};
    const known = [this.jid, lid, phoneJid, phoneNumber && phoneJidOf(phoneNumber)];
    return known.some((one) => sameJid(one, jid));
  }

  protected override onEvent(event: GatewayEvent): void {
    if (event.session !== this.session) return;
    const ours = event.event === 'contact.update' && this.#is(event.payload.jid);
    if (ours || event.event.startsWith('group.') || reloads(event)) this.refreshSoon();
  }

  protected override onCall({ name, args }: FinishedCall): void {
    if (args[0] === this.session && /^contacts\.(un)?block$/.test(name) && this.#is(String(args[1])))
      void this.refresh();
  }
}

/** One person that a session has met, by LID or, where the gateway knows both, by phone JID. */
export const liveContact = (gateway: Gateway, session: string, jid: string): Live<ContactSnapshot> =>
  new LiveContact(gateway, session, jid);
