import type { User } from '@wagate/sdk/live';
import { html, nothing, type TemplateResult } from 'lit';
import { avatar } from '../avatar/avatar.js';
import { icon } from '../icon/icon.js';
import { BAN, CHECK, SHIELD } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { dated, formatDay } from '../parts/dated.js';
import type { Column } from '../parts/table.js';
import { tag } from '../parts/tag.js';
import { cleanLine } from '../text/clean.js';
import { banEnd, isBanned, isSuperAdmin, userName } from './user-standing.js';
import { usersStrings } from './users.strings.js';

/** @param ownId id of who looks; undefined until it is known */
export function userColumns(localize: Localize, ownId: string | undefined): Column<User>[] {
  const t = localize.area(usersStrings);
  return [
    {
      key: 'name',
      head: t('name'),
      sort: true,
      cell: (user) => html`<span class="profile">
        ${avatar({ name: userName(localize, user), jid: user.id })}
        <span class="who">
          <span><bdi>${userName(localize, user)}</bdi>${user.id === ownId ? html` <span class="you">${t('you')}</span>` : nothing}</span>
          <bdi class="second" dir="ltr">${cleanLine(user.email ?? '')}</bdi>
        </span>
      </span>`,
    },
    { key: 'role', head: t('role'), sort: true, cell: (user) => roleOf(localize, user) },
    { key: 'account', head: t('account'), cell: (user) => accountOf(localize, user) },
    {
      key: 'twoFactor',
      head: t('two_factor'),
      drop: 'first',
      cell: ({ twoFactorEnabled: on }) =>
        on
          ? html`<span class="with-icon">${icon(CHECK)}${t('on')}</span>`
          : html`<span class="faint">${on === false ? t('off') : '–'}</span>`,
    },
    {
      key: 'createdAt',
      head: t('joined'),
      sort: true,
      drop: 'second',
      cell: ({ createdAt }) => dated(localize, Date.parse(createdAt)),
    },
  ];
}

function roleOf(localize: Localize, user: User): TemplateResult | string {
  const t = localize.area(usersStrings);
  if (isSuperAdmin(user)) return tag(t('super_admin'), 'accent', SHIELD);
  const role = cleanLine(user.role ?? '');
  return role === '' || role === 'user' ? t('user') : role;
}

function accountOf(localize: Localize, user: User): TemplateResult | string {
  const t = localize.area(usersStrings);
  if (!isBanned(user)) return t('active');
  const end = banEnd(user);
  const until = end === undefined ? t('for_good') : t('until', formatDay(localize, end));
  const reason = cleanLine(user.banReason ?? '');
  return html`<span class="banned"><span class="with-icon bad">${icon(BAN)}${t('banned')}</span>
    <span class="second">${until}${reason ? html` · <bdi>${reason}</bdi>` : nothing}</span></span>`;
}
