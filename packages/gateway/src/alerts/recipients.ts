import type { Kysely } from 'kysely';
import { isLanguage, type Language } from '../mail/language.js';
import { organizationRole, permissionsOf } from '../principal/roles.js';
import type { Database } from '../store/database.js';
import { epochMs } from '../store/identity-tables.js';
import type { AlertRow } from './alert-row.js';
import { kindsOf } from './choice.js';

export interface Recipient {
  userId: string;
  address: string;
  language: Language;
}

/**
 * Who is to be mailed about an alert as things are now: members who chose its kind, are not banned, and, where it is about a webhook, may see webhooks.
 * Asked when something is told, and again before each mail goes out.
 */
export async function recipientsOf(
  db: Kysely<Database>,
  alert: Pick<AlertRow, 'organization_id' | 'kind'>,
  now: number,
  userId?: string,
): Promise<Recipient[]> {
  let people = db
    .selectFrom('alert_choices')
    .innerJoin('member', (join) =>
      join
        .onRef('member.userId', '=', 'alert_choices.user_id')
        .onRef('member.organizationId', '=', 'alert_choices.organization_id'),
    )
    .innerJoin('user', 'user.id', 'member.userId')
    .select([
      'user.id as userId',
      'user.email as address',
      'user.banned',
      'user.banExpires',
      'member.role',
      'alert_choices.kinds',
      'alert_choices.language',
    ])
    .where('alert_choices.organization_id', '=', alert.organization_id)
    .where('alert_choices.email', '=', 1);
  if (userId !== undefined) people = people.where('alert_choices.user_id', '=', userId);
  return (await people.execute()).flatMap((row) => {
    const banned = row.banned && (row.banExpires === null || epochMs(row.banExpires) > now);
    const mayRead =
      alert.kind !== 'webhook_disabled' || permissionsOf(organizationRole(row.role), false).has('manage');
    if (banned || !mayRead || !kindsOf(row.kinds).includes(alert.kind)) return [];
    const language = isLanguage(row.language) ? row.language : 'en';
    return [{ userId: row.userId, address: row.address, language }];
  });
}
