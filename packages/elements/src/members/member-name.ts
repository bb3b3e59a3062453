import type { Invitation, Member } from '@wagate/sdk/live';
import type { Localize } from '../localize/localize.js';
import { cleanLine, isInvisible } from '../text/clean.js';
import { membersStrings } from './members.strings.js';

const seen = (text: string | null | undefined): string | undefined => {
  const clean = cleanLine(text ?? '');
  return isInvisible(clean) ? undefined : clean;
};

/** What a member is called: the name, else the address, else the id of the person, or of their place. Hostile text: to be rendered as text. */
export const memberName = ({ user, userId, id }: Pick<Member, 'user' | 'userId' | 'id'>): string =>
  seen(user?.name) ?? seen(user?.email) ?? seen(userId) ?? id;

export const memberEmail = ({ user }: Pick<Member, 'user'>): string => cleanLine(user?.email ?? '');

/** Whom an invitation names. Its id is no name: the link that accepts is made of it. */
export const invitedAddress = (localize: Localize, { email }: Pick<Invitation, 'email'>): string =>
  seen(email) ?? localize.area(membersStrings)('no_email');
