import type { Member } from '@wagate/sdk/live';
import { html, nothing, type TemplateResult } from 'lit';
import { LOG_OUT, SHIELD, SWAP, TRASH } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import type { MenuEntry } from '../menu/menu.js';
import { memberName } from './member-name.js';
import { actsOn, type MemberAct, type Viewer } from './member-role.js';
import { membersStrings } from './members.strings.js';

/** What can be done to a member, at the end of the row. */
export function memberMenu(
  localize: Localize,
  viewer: Viewer,
  member: Member,
  choose: (act: MemberAct) => void,
): TemplateResult | typeof nothing {
  const t = localize.area(membersStrings);
  const acts = actsOn(viewer, member);
  if (acts.length === 0) return nothing;
  const entries: Record<MemberAct, MenuEntry> = {
    role: { value: 'role', label: t('change_role'), icon: SHIELD },
    transfer: { value: 'transfer', label: t('transfer'), icon: SWAP },
    remove: { value: 'remove', label: t('remove'), icon: TRASH, danger: true, group: true },
    leave: { value: 'leave', label: t('leave'), icon: LOG_OUT, danger: true, group: acts.length > 1 },
  };
  return html`<wagate-menu
    .label=${member.userId === viewer.userId ? t('menu_own') : t('menu', memberName(member))}
    .entries=${acts.map((act) => entries[act])}
    @wagate-menu-select=${({ detail }: CustomEvent<{ value: string }>) => choose(detail.value as MemberAct)}
  ></wagate-menu>`;
}
