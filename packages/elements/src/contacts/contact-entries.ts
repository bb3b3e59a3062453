import { phonePart, phoneSpellings } from '@wagate/contract/phone-number';
import type { Contact, Group } from '@wagate/sdk';
import type { ContactsSnapshot } from '@wagate/sdk/live';
import type { Localize } from '../localize/localize.js';
import { titleName } from '../person/name.js';
import { contains } from './contact-marks.js';
import { contactName, contactPhone } from './contact-name.js';
import { contactsStrings } from './contacts.strings.js';

/** A row of the list. */
export type ContactEntry =
  | { readonly is: 'person'; readonly jid: string; readonly contact: Contact }
  | { readonly is: 'group'; readonly jid: string; readonly group: Group };

export type EntryKind = 'all' | 'people' | 'groups';

/** What a person or a group is called, in words where there is no name. */
export function entryName(localize: Localize, entry: ContactEntry): string {
  const t = localize.area(contactsStrings);
  return entry.is === 'person'
    ? contactName(entry.contact).text || t('unknown')
    : titleName(entry.group.subject).text || t('unnamed_group');
}

/** Whether a number, in any notation and either spelling, is that of a person. */
export function hasNumber(contact: Contact, search: string): boolean {
  const phone = contactPhone(contact);
  const part = phonePart(search);
  return !!phone && !!part && phoneSpellings(part).some((digits) => phone.includes(digits));
}

/** Whether a row has what was typed in its name or number. */
export function entryHas(localize: Localize, entry: ContactEntry, typed: string): boolean {
  return (
    contains(entryName(localize, entry), typed) || (entry.is === 'person' && hasNumber(entry.contact, typed))
  );
}

export interface EntriesOptions {
  kind: EntryKind;
  /** Sorts by name: for a list that has come as a whole. One that comes in pages stays in the gateway's order, groups first. */
  byName: boolean;
  /** Leaves out people who don't have it in their number or name: for a gateway that does not find numbers. */
  number?: string | undefined;
}

/** People and groups in one list. */
export function entriesOf(
  localize: Localize,
  { items, groups }: { items: readonly Contact[]; groups: readonly Group[] },
  { kind, byName, number }: EntriesOptions,
): ContactEntry[] {
  const entries: ContactEntry[] = [];
  if (kind !== 'people')
    for (const group of groups)
      if (number === undefined || group.subject?.includes(number))
        entries.push({ is: 'group', jid: group.groupJid, group });
  if (kind !== 'groups')
    for (const contact of items)
      if (number === undefined || hasNumber(contact, number) || contact.name?.includes(number))
        entries.push({ is: 'person', jid: contact.lid, contact });
  if (!byName) return entries;
  const { compare } = new Intl.Collator(localize.lang(), { numeric: true });
  const named = entries.map((entry) => ({ entry, name: entryName(localize, entry).replace(/^[~+]/, '') }));
  return named.sort((a, b) => compare(a.name, b.name)).map(({ entry }) => entry);
}

/** The rows of what a store of contacts holds, made anew only when what they are made of changed. */
export class ListedEntries {
  entries: readonly ContactEntry[] = [];
  /** Their JIDs. */
  keys: readonly string[] = [];
  #of: readonly unknown[] = [];
  /** Whether the list came as a whole; asked once of each store, as a list that is sorted anew moves under the eye. */
  #whole: { store: unknown; is: boolean } | undefined;

  take(
    localize: Localize,
    store: unknown,
    snapshot: ContactsSnapshot,
    { kind, number }: Omit<EntriesOptions, 'byName'>,
  ): void {
    if (snapshot.phase === 'ready' && this.#whole?.store !== store)
      this.#whole = { store, is: !snapshot.more };
    const byName = this.#whole?.is === true || kind === 'groups';
    const of = [snapshot.items, snapshot.groups, kind, byName, number, localize.lang()];
    if (of.every((one, at) => one === this.#of[at])) return;
    this.#of = of;
    this.entries = entriesOf(localize, snapshot, { kind, byName, number });
    this.keys = this.entries.map(({ jid }) => jid);
  }
}
