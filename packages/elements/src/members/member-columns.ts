import type { Member } from '@wagate/sdk/live';
import { html, nothing } from 'lit';
import { avatar } from '../avatar/avatar.js';
import type { Localize } from '../localize/localize.js';
import { dated } from '../parts/dated.js';
import type { Column } from '../parts/table.js';
import { tag } from '../parts/tag.js';
import { memberEmail, memberName } from './member-name.js';
import { ROLES, roleOf } from './member-role.js';
import { membersStrings } from './members.strings.js';

/** What a role is called; one that is not known here by its own word. */
export function roleName(localize: Localize, { role }: Pick<Member, 'role'>): string {
  const known = roleOf({ role });
  return known ? localize.area(membersStrings)(known) : role;
}

/** @param own id of the user who looks */
export function memberColumns(localize: Localize, own: string): Column<Member>[] {
  const t = localize.area(membersStrings);
  return [
    {
      key: 'name',
      head: t('name'),
      sort: memberName,
      cell: (member) => {
        const name = memberName(member);
        const email = memberEmail(member);
        return html`<span class="who">
          ${avatar({ name, jid: member.userId })}
          <span class="names"
            ><span class="name"><bdi>${name}</bdi>${member.userId === own ? tag(t('you'), 'accent') : nothing}</span>
            ${email && email !== name ? html`<span class="second"><bdi dir="ltr">${email}</bdi></span>` : nothing}</span
          >
        </span>`;
      },
    },
    {
      key: 'role',
      head: t('role'),
      sort: (member) => ROLES.indexOf(roleOf(member) ?? 'member'),
      cell: (member) => tag(roleName(localize, member), roleOf(member) === 'member' ? 'neutral' : 'outlined'),
    },
    {
      key: 'joined',
      head: t('joined'),
      drop: 'first',
      sort: ({ createdAt }) => Date.parse(createdAt),
      cell: ({ createdAt }) => dated(localize, Date.parse(createdAt)),
    },
  ];
}
