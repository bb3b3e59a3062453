import type { Session } from '@wagate/sdk';
import { html, type TemplateResult } from 'lit';
import { EDIT, EXTERNAL, LOG_OUT, PLAY, REFRESH, STOP, TRASH } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import type { MenuEntry } from '../menu/menu.js';
import type { RowAction } from './session-view.js';
import { sessionsMoreStrings } from './sessions-more.strings.js';

export interface MenuFacts {
  /** The person may change sessions. */
  manage: boolean;
  /** The gateway can rename. */
  renames: boolean;
  busy: boolean;
}

/** What can be done with a session called `name`. */
export const renderMenu = (
  localize: Localize,
  session: Session,
  name: string,
  facts: MenuFacts,
  act: (action: RowAction) => void,
): TemplateResult =>
  html`<wagate-menu
    .label=${localize.area(sessionsMoreStrings)('menu', name)}
    .entries=${entriesOf(localize, session, facts)}
    @wagate-menu-select=${(event: CustomEvent<{ value: string }>) => act(event.detail.value as RowAction)}
  ></wagate-menu>`;

function entriesOf(localize: Localize, session: Session, { manage, renames, busy }: MenuFacts): MenuEntry[] {
  const t = localize.area(sessionsMoreStrings);
  const open: MenuEntry = { value: 'open', label: t('do_open'), icon: EXTERNAL };
  if (!manage) return [open];
  const paired = Boolean(session.waJid) && session.status !== 'logged_out';
  const runs =
    session.status === 'working' || session.status === 'starting' || session.status === 'scan_qr_code';
  const entries: (MenuEntry | false)[] = [
    open,
    paired && !runs && { value: 'start', label: t('do_start'), icon: PLAY, disabled: busy },
    runs && { value: 'stop', label: t('do_stop'), icon: STOP, disabled: busy },
    paired && { value: 'restart', label: t('do_restart'), icon: REFRESH, disabled: busy },
    renames && { value: 'rename', label: t('do_rename'), icon: EDIT },
    paired && { value: 'logout', label: t('do_logout'), icon: LOG_OUT, danger: true, group: true },
    { value: 'delete', label: t('do_delete'), icon: TRASH, danger: true, group: !paired },
  ];
  return entries.filter((entry) => entry !== false);
}
