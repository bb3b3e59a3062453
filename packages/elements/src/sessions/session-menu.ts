import type { Session } from '@wagate/sdk';
import { html, type TemplateResult } from 'lit';
import { EDIT, EXTERNAL, LINK, LOG_OUT, PLAY, REFRESH, STOP, TRASH } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import type { MenuEntry } from '../menu/menu.js';
import { mayRestart, type SessionRights } from './session-rights.js';
import { isLinked, isRunning } from './session-way.js';
import { sessionsStrings } from './sessions.strings.js';

/** What the menu of a row can do. */
export type MenuAct = 'open' | 'start' | 'stop' | 'restart' | 'rename' | 'send_link' | 'logout' | 'delete';

export interface MenuFacts {
  rights: SessionRights;
  /** The gateway can rename. */
  renames: boolean;
  busy: boolean;
}

/** What can be done with a session called `name`. */
export const sessionRowMenu = (
  localize: Localize,
  session: Session,
  name: string,
  facts: MenuFacts,
  act: (act: MenuAct) => void,
): TemplateResult =>
  html`<wagate-menu
    .label=${localize.area(sessionsStrings)('menu', name)}
    .entries=${entriesOf(localize, session, facts)}
    @wagate-menu-select=${(event: CustomEvent<{ value: string }>) => act(event.detail.value as MenuAct)}
  ></wagate-menu>`;

function entriesOf(localize: Localize, session: Session, { rights, renames, busy }: MenuFacts): MenuEntry[] {
  const t = localize.area(sessionsStrings);
  const entry = (value: MenuAct, icon: string, rest: Partial<MenuEntry> = {}): MenuEntry => ({
    value,
    label: t(`do_${value}`),
    icon,
    ...rest,
  });
  const open = entry('open', EXTERNAL);
  const [linked, runs] = [isLinked(session), isRunning(session)];
  const entries: (MenuEntry | false)[] = [
    open,
    rights.link && linked && !runs && entry('start', PLAY, { disabled: busy }),
    rights.change && runs && entry('stop', STOP, { disabled: busy }),
    linked && mayRestart(rights, session) && entry('restart', REFRESH, { disabled: busy }),
    rights.change && renames && entry('rename', EDIT),
    rights.sendLinks && !linked && entry('send_link', LINK),
    rights.change && linked && entry('logout', LOG_OUT, { danger: true, group: true }),
    rights.make && entry('delete', TRASH, { danger: true, group: !linked }),
  ];
  return entries.filter((one) => one !== false);
}
