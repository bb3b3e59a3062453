import type { User } from '@wagate/sdk/live';
import { html, type TemplateResult } from 'lit';
import { BAN, CHECK, KEY, LOG_OUT, SHIELD, SWAP, TRASH, USER } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import type { MenuEntry } from '../menu/menu.js';
import type { UserAct } from './user-acts.js';
import { isBanned, isSuperAdmin, userName } from './user-standing.js';
import { usersStrings } from './users.strings.js';

/** What can be done to an account, at the end of its row. What can't be says why. @param own the account is that of who looks */
export function userMenu(
  localize: Localize,
  user: User,
  own: boolean,
  choose: (act: UserAct) => void,
): TemplateResult {
  const t = localize.area(usersStrings);
  return html`<wagate-menu
    .label=${t('menu', userName(localize, user))}
    .entries=${entriesOf(localize, user, own)}
    @wagate-menu-select=${({ detail }: CustomEvent<{ value: string }>) => choose(detail.value as UserAct)}
  ></wagate-menu>`;
}

function entriesOf(localize: Localize, user: User, own: boolean): MenuEntry[] {
  const t = localize.area(usersStrings);
  const refused = (note: string) => (note ? { disabled: true, note } : {});
  const superAdmin = isSuperAdmin(user);
  const banned = isBanned(user);
  const notActed = own ? t('own') : superAdmin ? t('not_super_admin') : banned ? t('not_banned') : '';
  return [
    { value: 'impersonate', label: t('impersonate'), icon: SWAP, ...refused(notActed) },
    superAdmin
      ? { value: 'demote', label: t('demote'), icon: USER, ...refused(own ? t('own') : '') }
      : { value: 'promote', label: t('promote'), icon: SHIELD },
    {
      value: 'reset_link',
      label: t('reset_link'),
      icon: KEY,
      ...refused(own ? t('own_password') : banned ? t('not_banned') : ''),
    },
    { value: 'sign_out', label: t('sign_out'), icon: LOG_OUT },
    banned
      ? { value: 'unban', label: t('unban'), icon: CHECK, group: true }
      : {
          value: 'ban',
          label: t('ban'),
          icon: BAN,
          danger: true,
          group: true,
          ...refused(own ? t('own') : ''),
        },
    { value: 'delete', label: t('delete'), icon: TRASH, danger: true, ...refused(own ? t('own') : '') },
  ];
}
