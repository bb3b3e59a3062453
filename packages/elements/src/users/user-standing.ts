import type { User } from '@wagate/sdk/live';
import type { Localize } from '../localize/localize.js';
import { cleanLine, isInvisible } from '../text/clean.js';
import { usersStrings } from './users.strings.js';

export const SUPER_ADMIN = 'super_admin';

/** The identity service keeps several roles in one text. */
export const isSuperAdmin = ({ role }: User): boolean =>
  (role ?? '').split(',').some((one) => one.trim() === SUPER_ADMIN);

/** Epoch ms of the end of a ban; undefined where none is set, or it is no moment. */
export function banEnd({ banExpires }: User): number | undefined {
  const end = Date.parse(banExpires ?? '');
  return Number.isNaN(end) ? undefined : end;
}

/** Whether somebody is kept out now: a ban that has run out stays in the row until they sign in again. */
export function isBanned(user: User, now = Date.now()): boolean {
  const end = banEnd(user);
  return user.banned === true && (end === undefined || end > now);
}

/** What a person is called: their name, else their address. */
export function userName(localize: Localize, { name, email }: User): string {
  const clean = cleanLine(name ?? '');
  if (!isInvisible(clean)) return clean;
  const address = cleanLine(email ?? '');
  return isInvisible(address) ? localize.area(usersStrings)('unnamed') : address;
}
