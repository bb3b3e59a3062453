import type { Schemas } from '@wagate/contract/types';
import type { Kysely } from 'kysely';
import { isLanguage, type Language } from '../mail/language.js';
import type { AlertKind } from '../store/alert-tables.js';
import type { Database } from '../store/database.js';
import { ALERT_KINDS } from './alert-row.js';

/** Whose choice, and where. */
export interface Chooser {
  userId: string;
  organizationId: string;
}

export interface Choice {
  kinds: readonly AlertKind[];
  email: boolean;
  language?: Language;
}

/** Whoever never chose is told nothing, and one step away from all. */
const UNCHOSEN: Choice = { kinds: ALERT_KINDS, email: false };

/** Kinds as they are stored; one of a later version is none of ours. */
export const kindsOf = (stored: string): AlertKind[] => {
  const named = JSON.parse(stored) as string[];
  return ALERT_KINDS.filter((kind) => named.includes(kind));
};

export async function choiceOf(db: Kysely<Database>, { userId, organizationId }: Chooser): Promise<Choice> {
  const row = await db
    .selectFrom('alert_choices')
    .select(['kinds', 'email', 'language'])
    .where('user_id', '=', userId)
    .where('organization_id', '=', organizationId)
    .executeTakeFirst();
  if (!row) return UNCHOSEN;
  return {
    kinds: kindsOf(row.kinds),
    email: row.email === 1,
    ...(isLanguage(row.language) ? { language: row.language } : {}),
  };
}

/** Writes what changes of a choice; the rest stays. */
export async function choose(
  db: Kysely<Database>,
  { userId, organizationId }: Chooser,
  changes: Schemas['AlertChoiceBody'],
): Promise<void> {
  const before = await choiceOf(db, { userId, organizationId });
  const { kinds = before.kinds, email = before.email, language = before.language } = changes;
  const columns = {
    kinds: JSON.stringify(ALERT_KINDS.filter((kind) => kinds.includes(kind))),
    email: email ? (1 as const) : (0 as const),
    language: language ?? null,
  };
  await db
    .insertInto('alert_choices')
    .values({ user_id: userId, organization_id: organizationId, ...columns })
    .onConflict((conflict) => conflict.columns(['user_id', 'organization_id']).doUpdateSet(columns))
    .execute();
}
