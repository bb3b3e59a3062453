import { isPhoneJid, phoneOf } from '@wagate/contract/jid';
import { jidSpellings } from '@wagate/contract/phone-number';
import type { Kysely, Selectable } from 'kysely';
import type { Database } from '../store/database.js';
import type { IdentityTable } from '../store/people-tables.js';

export type Identity = Selectable<IdentityTable>;

const CHUNK = 300;

/** The identities that go by any of the addresses, in whichever spelling of a number. */
export async function identitiesOf(
  db: Kysely<Database>,
  organizationId: string,
  jids: Iterable<string>,
): Promise<Identity[]> {
  const wanted = [...new Set([...jids].flatMap(jidSpellings))];
  const found = new Map<number, Identity>();
  for (let start = 0; start < wanted.length; start += CHUNK) {
    const chunk = wanted.slice(start, start + CHUNK);
    const by = (column: 'lid' | 'phone_jid', addresses: readonly string[]) =>
      db
        .selectFrom('identities')
        .selectAll()
        .where('organization_id', '=', organizationId)
        .where(column, 'in', addresses);
    const [phones, lids] = [chunk.filter(isPhoneJid), chunk.filter((jid) => !isPhoneJid(jid))];
    // Together, for it is asked of every message: each half by an index of its own.
    const select = !phones.length
      ? by('lid', lids)
      : !lids.length
        ? by('phone_jid', phones)
        : by('lid', lids).unionAll(by('phone_jid', phones));
    for (const row of await select.execute()) found.set(row.id, row);
  }
  return [...found.values()];
}

/** The one who goes by an address. */
export async function identityOf(
  db: Kysely<Database>,
  organizationId: string,
  jid: string,
): Promise<Identity | undefined> {
  return new People(await identitiesOf(db, organizationId, [jid])).get(jid);
}

/** What one organization knows of some people, by each of their addresses. */
export class People {
  readonly #byJid = new Map<string, Identity>();

  constructor(identities: readonly Identity[]) {
    for (const identity of identities) {
      if (identity.lid) this.#byJid.set(identity.lid, identity);
      if (identity.phone_jid) this.#byJid.set(identity.phone_jid, identity);
    }
  }

  static async load(
    db: Kysely<Database>,
    organizationId: string,
    jids: Iterable<string | null | undefined>,
  ): Promise<People> {
    const known = [...jids].filter((jid): jid is string => Boolean(jid));
    return new People(await identitiesOf(db, organizationId, known));
  }

  get(jid: string | null | undefined): Identity | undefined {
    if (!jid) return undefined;
    for (const spelling of jidSpellings(jid)) {
      const identity = this.#byJid.get(spelling);
      if (identity) return identity;
    }
    return undefined;
  }

  /** Both of a sender's addresses, as far as they are told or known. */
  addresses({ sender_jid, sender_lid }: { sender_jid: string | null; sender_lid: string | null }) {
    const identity = this.get(sender_lid) ?? this.get(sender_jid);
    return { senderJid: sender_jid ?? identity?.phone_jid, senderLid: sender_lid ?? identity?.lid };
  }

  /** The one address by which a person's chat and deeds are kept: the LID where it is known. */
  canonical(jid: string): string {
    const identity = this.get(jid);
    return identity?.lid ?? identity?.phone_jid ?? jid;
  }

  /** A person's name for display; their number when no name is known. */
  name(...jids: (string | null | undefined)[]): string | undefined {
    for (const jid of jids) {
      const identity = this.get(jid);
      const name = identity && nameOf(identity);
      if (name) return name;
    }
    for (const jid of jids) {
      const number = phoneOf(this.get(jid)?.phone_jid ?? jid);
      if (number) return `+${number}`;
    }
    return undefined;
  }
}

/** As saved, as a business, as they call themself. */
export function nameOf(identity: Identity): string | undefined {
  // An empty name is none, and hides no other.
  return identity.name || identity.business_name || identity.push_name || undefined;
}
