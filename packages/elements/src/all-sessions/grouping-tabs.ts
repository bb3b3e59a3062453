import type { TemplateResult } from 'lit';
import type { Localize } from '../localize/localize.js';
import { tabs } from '../parts/tabs.js';
import { allSessionsStrings } from './all-sessions.strings.js';

/** What the list is divided by. */
export type Grouping = 'gateway' | 'organization' | 'flat';

/** Chooses what the list is divided by. */
export function groupingTabs(
  localize: Localize,
  chosen: Grouping,
  choose: (grouping: Grouping) => void,
): TemplateResult {
  const t = localize.area(allSessionsStrings);
  return tabs<Grouping>(localize, {
    label: t('grouping'),
    look: 'segmented',
    tabs: [
      { id: 'gateway', label: t('by_gateway') },
      { id: 'organization', label: t('by_organization') },
      { id: 'flat', label: t('flat') },
    ],
    chosen,
    choose,
  });
}
