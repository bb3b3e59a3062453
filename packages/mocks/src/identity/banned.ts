import type { User } from '../schemas.js';
import { IdentityProblem } from './identity-router.js';

export const isBannedNow = ({ banned, banExpires }: User, now: number): boolean =>
  banned === true && !(banExpires && Date.parse(banExpires) <= now);

/** The refusal of a banned person's sign-in, with the end of the ban where there is one. */
export function refuseBanned(user: User, now: number): void {
  if (!isBannedNow(user, now)) return;
  const { banExpires } = user;
  throw new IdentityProblem(403, 'BANNED_USER', 'You have been banned', banExpires ? { banExpires } : {});
}
