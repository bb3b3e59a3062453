import type { AuditEntry } from '@wagate/sdk/live';
import { html, nothing } from 'lit';
import type { Localize } from '../localize/localize.js';
import { formatMoment } from '../localize/span.js';
import { dated, formatDay } from '../parts/dated.js';
import type { Column } from '../parts/table.js';
import { tag } from '../parts/tag.js';
import { cleanLine } from '../text/clean.js';
import { targetName } from './audit-filters.js';
import { auditLogStrings } from './audit-log.strings.js';
import { actingWords, actorName, actWords, kindWords } from './audit-words.js';

/** Near today by its day, farther off by its date: of another year with that year. */
const momentWords = (localize: Localize, at: number): string =>
  new Date(at).getFullYear() === new Date().getFullYear()
    ? formatMoment(localize, at)
    : `${formatDay(localize, at)}, ${localize.date(new Date(at), { timeStyle: 'short' })}`;

/** Time, who, what, to what. @param platform entries of all organizations: each says of which */
export function auditColumns(localize: Localize, platform: boolean): Column<AuditEntry>[] {
  const t = localize.area(auditLogStrings);
  const columns: (Column<AuditEntry> | false)[] = [
    {
      key: 'time',
      head: t('time'),
      cell: ({ at }) => {
        const when = dated(localize, at, momentWords);
        return when === nothing ? '–' : when;
      },
    },
    {
      key: 'who',
      head: t('who'),
      cell: ({ actor }) =>
        html`<span class="who"><bdi>${actorName(localize, actor)}</bdi>${
          actor?.kind === 'api-key' ? tag(t('api_key'), 'outlined') : nothing
        }</span>${actingWords(localize, actor)}`,
    },
    {
      key: 'what',
      head: t('what'),
      cell: ({ action }) => {
        const words = actWords(localize, action);
        const own = html`<bdi class="action mono" dir="ltr">${cleanLine(action ?? '')}</bdi>`;
        return words ? html`<span class="words">${words}</span>${own}` : own;
      },
    },
    {
      key: 'target',
      head: t('target'),
      cell: ({ target }) =>
        html`<bdi class="words">${targetName(target) || '–'}</bdi><span class="by">${kindWords(localize, target?.kind ?? '')}</span>`,
    },
    platform && {
      key: 'organization',
      head: t('organization'),
      drop: 'first',
      cell: ({ organizationId, organizationName }) => {
        if (!organizationId) return t('platform');
        const name = cleanLine(organizationName ?? '');
        return name
          ? html`<bdi>${name}</bdi>`
          : html`<bdi class="mono" dir="ltr">${cleanLine(organizationId)}</bdi>`;
      },
    },
  ];
  return columns.filter((column) => column !== false);
}
