import { phoneJid as phoneJidOf, sameJid } from '@wagate/contract/jid';
import type { GatewayEvent, Schemas } from '@wagate/contract/types';
import type { FinishedCall } from '../core/finished-call.js';
import type { Gateway } from '../core/gateway.js';
import type { Contact, Group } from '../model.js';
import { type ListSnapshot, ListStore, type LiveList } from './list-store.js';
import { reloads } from './reloads.js';
import { unchanged } from './unchanged.js';

/** People page by page in `items`, and the groups of the session, which come all at once. */
export interface ContactsSnapshot extends ListSnapshot<Contact> {
  /** In the gateway's order. With `source` or `group` in the query there are none: that asks for people. */
  readonly groups: readonly Group[];
}

/** Which people and groups. */
export interface ContactsQuery {
  /** Part of a name, in any case; of a number too where the gateway looks at it. */
  q?: string;
  /** Only people met in a direct chat, or only in groups. */
  source?: 'dm' | 'group';
  /** Only members of the group with this JID. */
  group?: string;
}

const PAGE = 100;

class LiveContacts extends ListStore<Contact, Gateway, ContactsSnapshot> {
  #groups: readonly Group[] = Object.freeze([]);

  constructor(
    gateway: Gateway,
    readonly session: string,
    readonly query: ContactsQuery,
  ) {
    super(gateway, { key: ({ lid }) => lid, events: {} });
  }

  protected override async load(): Promise<void> {
    await Promise.all([super.load(), this.#loadGroups()]);
  }

  protected page(cursor: string | undefined) {
    return this.gateway.contacts.list(this.session, { ...this.query, limit: PAGE, cursor });
  }

  async #loadGroups(): Promise<void> {
    const { q, source, group } = this.query;
    if (source || group) return;
    const groups: Group[] = [];
    for await (const one of this.gateway.groups.list(this.session)) {
      const name = `${one.subject ?? ''} ${one.groupJid}`.toLowerCase();
      if (q === undefined || name.includes(q.toLowerCase())) groups.push(one);
    }
    this.#putGroups(groups);
  }

  #putGroups(groups: readonly Group[]): void {
    const known = new Map(this.#groups.map((group) => [group.groupJid, group]));
    const next = groups.map((group) => unchanged(known.get(group.groupJid), group));
    this.#groups = unchanged(this.#groups, Object.freeze(next));
    this.touch();
  }

  protected override data() {
    return { ...super.data(), groups: this.#groups };
  }

  protected override onEvent(event: GatewayEvent): void {
    if (event.session !== this.session) return;
    if (event.event === 'contact.update') this.#onContact(event.payload);
    else if (event.event === 'group.update') this.#onGroup(event.payload);
    // How many there are then is for the gateway to count.
    else if (event.event === 'group.participant' || reloads(event)) this.refreshSoon();
  }

  /** Only somebody whose LID is known is listed: who is new is asked for, and not made up of what the event says. */
  #onContact({ jid, fullName, pushName }: Schemas['ContactUpdatePayload']): void {
    const person = this.items().find(({ lid, phoneJid, phoneNumber }) =>
      [lid, phoneJid, phoneNumber && phoneJidOf(phoneNumber)].some((one) => sameJid(one, jid)),
    );
    // Who was saved and is not said to be may be in the address book no more.
    if (!person || (person.savedName && !fullName)) this.refreshSoon();
    if (person)
      this.change(person.lid, (known) => ({
        ...known,
        ...(fullName && { name: fullName, savedName: fullName }),
        ...(pushName && { pushName }),
        ...(pushName && !known.name && { name: pushName }),
      }));
  }

  #onGroup({ groupJid, subject, description, isAnnounce, isLocked }: Schemas['GroupPayload']): void {
    const told = Object.entries({ subject, description, isAnnounce, isLocked });
    const news = Object.fromEntries(told.filter(([, value]) => value !== undefined));
    if (this.#groups.some((group) => group.groupJid === groupJid))
      this.#putGroups(
        this.#groups.map((group) => (group.groupJid === groupJid ? { ...group, ...news } : group)),
      );
    else this.refreshSoon();
  }

  protected override onCall({ name, args }: FinishedCall): void {
    if (args[0] !== this.session) return;
    if (name === 'contacts.block' || name === 'contacts.unblock') {
      const jid = String(args[1]);
      const person = this.items().find(({ lid, phoneJid }) => sameJid(lid, jid) || sameJid(phoneJid, jid));
      if (person) this.change(person.lid, (known) => ({ ...known, blocked: name === 'contacts.block' }));
    } else if (name === 'groups.leave')
      this.#putGroups(this.#groups.filter(({ groupJid }) => groupJid !== args[1]));
    else if (/^groups\.(create|join|update|addMembers|removeMember)$/.test(name)) this.refreshSoon();
  }
}

/** The people and groups that a session has met. */
export const liveContacts = (
  gateway: Gateway,
  session: string,
  query: ContactsQuery = {},
): LiveList<Contact, ContactsSnapshot> => new LiveContacts(gateway, session, query);
