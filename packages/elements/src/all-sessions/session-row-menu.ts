import type { Session } from '@wagate/sdk';
import { html, type TemplateResult } from 'lit';
import { EXTERNAL, FILTER, INFO } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import type { MenuEntry } from '../menu/menu.js';
import { allSessionsStrings } from './all-sessions.strings.js';
import { nameOf, organizationOf } from './session-columns.js';

export type SessionRowAct = 'details' | 'open' | 'organization' | 'gateway';

/** What leads on from a session. @param own its page opens to this person: it is of the active organization */
export function sessionRowMenu(
  localize: Localize,
  session: Session,
  own: boolean | undefined,
  choose: (act: SessionRowAct) => void,
): TemplateResult {
  const t = localize.area(allSessionsStrings);
  const entries: MenuEntry[] = [
    { value: 'details', label: t('details'), icon: INFO },
    ...(own ? [{ value: 'open', label: t('open_page'), icon: EXTERNAL }] : []),
    { value: 'organization', label: t('only', organizationOf(session)), icon: FILTER, group: true },
    ...(session.gatewayId ? [{ value: 'gateway', label: t('only', session.gatewayId), icon: FILTER }] : []),
  ];
  return html`<wagate-menu
    .label=${t('menu', nameOf(localize, session))}
    .entries=${entries}
    @wagate-menu-select=${({ detail }: CustomEvent<{ value: string }>) => choose(detail.value as SessionRowAct)}
  ></wagate-menu>`;
}
