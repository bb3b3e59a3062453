import { phoneOf } from '@wagate/contract/jid';
import { jidSpellings } from '@wagate/contract/phone-number';
import type { EngineContact } from '@wagate/engine';
import type { Change } from '../events/writer.js';
import { searchTextOfIdentity } from '../text/name-text.js';
import { contactOf } from './contact.js';
import { mergePeople, type NewAlias } from './merge.js';
import { type Identity, identitiesOf, People } from './people.js';

/** `null`: it is not told. An empty `name`: there is none any more. */
type Facts = Pick<Identity, 'lid' | 'phone_jid' | 'name' | 'business_name' | 'push_name'>;

function factsOf(contact: EngineContact): Facts | undefined {
  const known = contactOf([contact.lid, contact.phoneJid]);
  return (
    known && {
      lid: known.lid ?? null,
      phone_jid: known.phoneJid ?? null,
      name: contact.name === null ? '' : contact.name || null,
      business_name: contact.businessName || null,
      push_name: contact.pushName || null,
    }
  );
}

/** The identities as they are while facts are taken in, and which rows of theirs have to be written. */
class Register {
  readonly #rows = new Map<number, Identity>();
  readonly #byJid = new Map<string, number>();
  readonly #changed = new Set<number>();
  readonly #removed = new Set<number>();
  readonly aliases: NewAlias[] = [];
  readonly renamed: Identity[] = [];
  #next = -1;

  constructor(
    identities: readonly Identity[],
    private readonly organizationId: string,
    private readonly now: number,
  ) {
    for (const identity of identities) this.#put(identity);
  }

  take(facts: Facts): void {
    const byLid = this.#at(facts.lid);
    const byPhone = this.#at(facts.phone_jid);
    let row = byLid ?? byPhone;
    if (facts.lid && facts.phone_jid && (!row || byLid !== byPhone || row.lid !== facts.lid)) {
      row = byLid ?? (byPhone?.lid ? undefined : byPhone) ?? this.#create();
      if (byPhone && byPhone !== row) this.#yield(byPhone, row, facts.phone_jid);
      this.#set(row, {
        lid: facts.lid,
        phone_jid: facts.phone_jid,
        phone_number: phoneOf(facts.phone_jid) ?? null,
      });
      // What was written to the number in its other spelling was written to the same person.
      for (const phoneJid of jidSpellings(facts.phone_jid)) this.aliases.push({ lid: facts.lid, phoneJid });
    } else if (!row) {
      row = this.#create();
      this.#set(row, {
        lid: facts.lid,
        phone_jid: facts.phone_jid,
        phone_number: phoneOf(facts.phone_jid) ?? null,
      });
    }
    const before = JSON.stringify([row.name, row.push_name, row.business_name]);
    this.#set(row, {
      name: facts.name === '' ? null : (facts.name ?? row.name),
      business_name: facts.business_name ?? row.business_name,
      push_name: facts.push_name ?? row.push_name,
    });
    if (before !== JSON.stringify([row.name, row.push_name, row.business_name])) this.renamed.push(row);
  }

  people(): People {
    return new People([...this.#rows.values()].filter(({ id }) => !this.#removed.has(id)));
  }

  removed(): number[] {
    return [...this.#removed].filter((id) => id > 0);
  }

  /** Changed rows that exist already, and new ones without their number. */
  written(): { updated: Identity[]; created: Omit<Identity, 'id'>[] } {
    const live = [...this.#changed].filter((id) => !this.#removed.has(id)).map((id) => this.#rows.get(id)!);
    return {
      updated: live.filter((row) => row.id > 0),
      created: live.filter((row) => row.id < 0).map(({ id: _, ...row }) => row),
    };
  }

  #at(jid: string | null): Identity | undefined {
    for (const spelling of jid === null ? [] : jidSpellings(jid)) {
      const id = this.#byJid.get(spelling);
      if (id !== undefined) return this.#rows.get(id);
    }
    return undefined;
  }

  /** A number belongs to one person: who had it gives it up, and is forgotten when it was all that was known of them. */
  #yield(from: Identity, to: Identity, phoneJid: string): void {
    for (const spelling of jidSpellings(phoneJid)) this.#byJid.delete(spelling);
    if (from.lid) {
      this.#set(from, { phone_jid: null, phone_number: null });
      return;
    }
    this.#removed.add(from.id);
    this.#set(to, {
      name: to.name ?? from.name,
      business_name: to.business_name ?? from.business_name,
      push_name: to.push_name ?? from.push_name,
      picture_id: to.picture_id ?? from.picture_id,
    });
  }

  #create(): Identity {
    const row: Identity = {
      id: this.#next--,
      organization_id: this.organizationId,
      lid: null,
      phone_jid: null,
      phone_number: null,
      name: null,
      business_name: null,
      push_name: null,
      search_text: '',
      picture_id: null,
      first_seen_at: this.now,
      updated_at: this.now,
    };
    this.#rows.set(row.id, row);
    return row;
  }

  #set(row: Identity, values: Partial<Identity>): void {
    const differs = (Object.keys(values) as (keyof Identity)[]).some((key) => row[key] !== values[key]);
    if (!differs) return;
    // A person who has changed their number is no longer known by the old one.
    if (values.phone_jid !== undefined && row.phone_jid && row.phone_jid !== values.phone_jid)
      this.#byJid.delete(row.phone_jid);
    Object.assign(row, values, { updated_at: this.now });
    row.search_text = searchTextOfIdentity(row);
    this.#changed.add(row.id);
    this.#put(row);
  }

  #put(row: Identity): void {
    this.#rows.set(row.id, row);
    if (row.lid) this.#byJid.set(row.lid, row.id);
    if (row.phone_jid) this.#byJid.set(row.phone_jid, row.id);
  }
}

/**
 * Takes in what is told of people. A value that is not told leaves the known one alone. A LID and a number that prove to
 * be one person make one chat of two.
 * @returns who they are, as far as that is known now, and who has got another name by it.
 */
export async function learn(
  change: Change,
  contacts: readonly EngineContact[],
): Promise<{ people: People; renamed: readonly Identity[] }> {
  const facts = contacts.map(factsOf).filter((fact): fact is Facts => fact !== undefined);
  if (!facts.length) return { people: new People([]), renamed: [] };
  const jids = facts
    .flatMap(({ lid, phone_jid }) => [lid, phone_jid])
    .filter((jid): jid is string => jid !== null);
  const register = new Register(
    await identitiesOf(change.trx, change.organizationId, jids),
    change.organizationId,
    change.now,
  );
  for (const fact of facts) register.take(fact);
  const removed = register.removed();
  const { updated, created } = register.written();
  if (removed.length) await change.trx.deleteFrom('identities').where('id', 'in', removed).execute();
  // Numbers are given up before they are taken: each belongs to one person at every moment.
  for (const row of [...updated].sort(
    (a, b) => Number(a.phone_jid !== null) - Number(b.phone_jid !== null),
  )) {
    const { id, organization_id: _, ...values } = row;
    await change.trx.updateTable('identities').set(values).where('id', '=', id).execute();
  }
  for (let start = 0; start < created.length; start += 80)
    await change.trx
      .insertInto('identities')
      .values(created.slice(start, start + 80))
      .execute();
  await mergePeople(change, register.aliases);
  return { people: register.people(), renamed: register.renamed };
}
