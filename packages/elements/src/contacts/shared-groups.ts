import type { Contact } from '@wagate/sdk';
import type { ContactGroup } from '@wagate/sdk/live';
import { html, type TemplateResult } from 'lit';
import { squareAvatar } from '../avatar/square.js';
import type { Localize } from '../localize/localize.js';
import { listTime } from '../message/time.js';
import { dated } from '../parts/dated.js';
import type { Column } from '../parts/table.js';
import { tag } from '../parts/tag.js';
import { titleName } from '../person/name.js';
import { cleanLine, isInvisible } from '../text/clean.js';
import { contactStrings } from './contact.strings.js';
import { contactName } from './contact-name.js';

/** What a shared group is called. */
const groupName = (localize: Localize, { name }: ContactGroup): string =>
  titleName(name).text || localize.area(contactStrings)('unnamed_group');

/** A role in a group, in words; one that nobody knows as it came. */
export function roleName(localize: Localize, role: string): string {
  const t = localize.area(contactStrings);
  if (role === 'superadmin' || role === 'admin' || role === 'member') return t(`role_${role}`);
  return cleanLine(role);
}

/** The groups that are shared with a person: the name they have in each, and their role. */
export function groupColumns(localize: Localize, contact: Contact): Column<ContactGroup>[] {
  const t = localize.area(contactStrings);
  return [
    {
      key: 'group',
      head: t('group'),
      sort: (group) => groupName(localize, group),
      cell: (group): TemplateResult =>
        html`<span class="group-name">${squareAvatar(groupName(localize, group))}<bdi>${groupName(localize, group)}</bdi></span>`,
    },
    {
      key: 'name',
      head: t('name_there'),
      cell: (group) => html`<bdi>${nameThere(localize, contact, group)}</bdi>`,
    },
    {
      key: 'role',
      head: t('role'),
      cell: ({ role }) => (role === 'member' ? t('role_member') : tag(roleName(localize, role))),
    },
    {
      key: 'seen',
      head: t('last_seen'),
      align: 'end',
      sort: ({ lastSeen }) => lastSeen ?? 0,
      cell: ({ lastSeen: at }) =>
        at > 0 ? dated(localize, at, (_, moment) => listTime(localize.lang(), moment, Date.now())) : '–',
    },
  ];
}

/** The name that the group knows them by: one they have there alone, else the one they chose for themselves. */
function nameThere(localize: Localize, contact: Contact, { tag: there }: ContactGroup): string {
  const own = cleanLine(there ?? '');
  if (!isInvisible(own)) return own;
  const chosen = cleanLine(contact.pushName ?? '');
  if (!isInvisible(chosen)) return `~${chosen.replace(/^~/, '')}`;
  return contactName(contact).text || localize.area(contactStrings)('unknown');
}
