import { chatKind, knownJid } from '@wagate/contract/jid';
import type { EnginePerson } from '@wagate/engine';
import type { Kysely } from 'kysely';
import { invalid, notFound } from '../errors/api-problem.js';
import type { Database } from '../store/database.js';
import { type Identity, identityOf } from './people.js';

/** @throws ApiProblem 400 for what is no JID of a person or a group. */
export function contactJid(text: string): { jid: string; kind: 'dm' | 'group' } {
  const jid = knownJid(text);
  const kind = jid && chatKind(jid);
  if (!jid || (kind !== 'dm' && kind !== 'group'))
    throw invalid(['must be the JID of a person or a group (path.jid)']);
  return { jid, kind };
}

/**
 * Somebody this organization has met, has in an address book, has checked the number of, or has blocked.
 * @throws ApiProblem 400 for what is no JID of a person, 404 for who is not known.
 */
export async function knownPerson(
  db: Kysely<Database>,
  organizationId: string,
  text: string,
): Promise<Identity> {
  const { jid, kind } = contactJid(text);
  if (kind !== 'dm') throw invalid(['must be the JID of a person (path.jid)']);
  const identity = await identityOf(db, organizationId, jid);
  if (!identity) throw notFound('contact not found');
  return identity;
}

export const enginePerson = ({ lid, phone_jid }: Identity): EnginePerson => ({
  ...(lid && { lid }),
  ...(phone_jid && { phoneJid: phone_jid }),
});
