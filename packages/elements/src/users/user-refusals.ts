import type { GatewayError } from '@wagate/sdk';
import type { Localize } from '../localize/localize.js';
import { cleanLine } from '../text/clean.js';
import type { UserAct } from './user-acts.js';
import { userChangeStrings } from './user-change.strings.js';

/** The code with which an agreed impersonation that did not begin is known. */
export const STILL_YOURSELF = 'still_yourself';

const WORDS = {
  YOU_CANNOT_BAN_YOURSELF: 'refused_own_ban',
  YOU_CANNOT_DEMOTE_YOURSELF: 'refused_own_role',
  YOU_CANNOT_REMOVE_YOURSELF: 'refused_own_delete',
  YOU_CANNOT_IMPERSONATE_ADMINS: 'refused_super_admin',
  YOU_CANNOT_MAKE_YOUR_OWN_RESET_LINK: 'refused_own_link',
  BANNED_USER: 'refused_banned',
  USER_NOT_FOUND: 'gone',
  [STILL_YOURSELF]: 'still_you',
} as const;

/** Why the identity service did not do it, in words; empty where its code says no more than its status does. */
export function refusalText(localize: Localize, error: GatewayError | undefined, act?: UserAct): string {
  const t = localize.area(userChangeStrings);
  if (!error) return '';
  if (error.code === 'USER_IS_THE_ONLY_OWNER')
    return t('refused_only_owner', cleanLine(String(error.details.organizationName ?? '')));
  if (act === 'reset_link' && error.code === 'BANNED_USER') return t('refused_banned_link');
  const known = WORDS[error.code as keyof typeof WORDS];
  if (known) return t(known);
  if (error.status === 403) return t('refused_role');
  // A plain service knows no such address.
  return error.status === 404 ? t(act === 'reset_link' ? 'no_reset_links' : 'gone') : '';
}
