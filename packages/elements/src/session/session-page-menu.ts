import type { Session } from '@wagate/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { LINK, LOG_OUT, REFRESH, STOP, TRASH } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import type { MenuEntry } from '../menu/menu.js';
import { mayRestart, type SessionRights } from '../sessions/session-rights.js';
import { isLinked, isRunning } from '../sessions/session-way.js';
import { sessionStrings } from './session.strings.js';
import type { SessionAct } from './session-change.js';

/** What the menu of the page can do. */
export type PageAct = SessionAct | 'restart' | 'send_link';

/** What else can be done to a session: stop, unlink and delete are three things, and each asks first. */
export function sessionMenu(
  localize: Localize,
  session: Session,
  name: string,
  rights: SessionRights,
  choose: (act: PageAct) => void,
): TemplateResult | typeof nothing {
  const entries = entriesOf(localize, session, rights);
  if (!entries.length) return nothing;
  return html`<wagate-menu
    .label=${localize.area(sessionStrings)('menu', name)}
    .entries=${entries}
    @wagate-menu-select=${({ detail }: CustomEvent<{ value: string }>) => choose(detail.value as PageAct)}
  ></wagate-menu>`;
}

function entriesOf(localize: Localize, session: Session, rights: SessionRights): MenuEntry[] {
  const t = localize.area(sessionStrings);
  const [linked, runs] = [isLinked(session), isRunning(session)];
  const entries: MenuEntry[] = [];
  if (linked && runs && mayRestart(rights, session))
    entries.push({ value: 'restart', label: t('do_restart'), icon: REFRESH });
  if (rights.sendLinks && !linked) entries.push({ value: 'send_link', label: t('do_send_link'), icon: LINK });
  if (runs && rights.change) entries.push({ value: 'stop', label: t('do_stop'), icon: STOP });
  if (linked && rights.change)
    entries.push({
      value: 'logout',
      label: t('do_logout'),
      icon: LOG_OUT,
      danger: true,
      group: entries.length > 0,
    });
  if (rights.make)
    entries.push({
      value: 'delete',
      label: t('do_delete'),
      icon: TRASH,
      danger: true,
      group: !linked && entries.length > 0,
    });
  return entries;
}
