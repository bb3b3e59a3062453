import type { ApiKey } from '@wagate/sdk/live';
import { html, nothing } from 'lit';
import type { Localize } from '../localize/localize.js';
import { formatAgo, formatSpan } from '../localize/span.js';
import { dated, formatDay } from '../parts/dated.js';
import type { Column } from '../parts/table.js';
import { type TagTone, tag, tags } from '../parts/tag.js';
import { cleanLine, isInvisible } from '../text/clean.js';
import { standingOf } from './api-key-standing.js';
import { apiKeysStrings } from './api-keys.strings.js';

/** What the rows show beside the keys themselves. */
export interface KeySurroundings {
  localize: Localize;
  /** Names of the organization's sessions, by id; undefined until they are known. */
  sessions: ReadonlyMap<string, string> | undefined;
}

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/** What a key is called. */
export function keyName(localize: Localize, { name }: Pick<ApiKey, 'name'>): string {
  const clean = cleanLine(name ?? '');
  return isInvisible(clean) ? localize.area(apiKeysStrings)('unnamed') : clean;
}

/** Days in full, less than one as elsewhere. */
const until = (localize: Localize, ms: number): string =>
  ms < DAY_MS
    ? formatSpan(localize, ms)
    : localize.number(Math.floor(ms / DAY_MS), { style: 'unit', unit: 'day', unitDisplay: 'long' });

export function keyColumns(surroundings: KeySurroundings): Column<ApiKey>[] {
  const { localize } = surroundings;
  const t = localize.area(apiKeysStrings);
  return [
    {
      key: 'name',
      head: t('name'),
      cell: (key) => html`<bdi>${keyName(localize, key)}</bdi>`,
      sort: (key) => key.name ?? '',
    },
    { key: 'start', head: t('key'), mono: true, cell: ({ start }) => html`<bdi dir="ltr">${start}…</bdi>` },
    {
      key: 'permissions',
      head: t('permissions'),
      cell: ({ permissions }) =>
        tags((permissions ?? []).map((one) => tag(one, one === 'manage' ? 'warning' : 'neutral'))),
    },
    {
      key: 'sessions',
      head: t('sessions'),
      drop: 'second',
      cell: (key) => sessionsOf(surroundings, key),
    },
    {
      key: 'created',
      head: t('created'),
      drop: 'first',
      sort: ({ createdAt }) => createdAt,
      cell: (key) => {
        const by = cleanLine(key.createdByName ?? '');
        return html`${dated(localize, key.createdAt)}${
          by ? html`<span class="second">${t('created_by', by)}</span>` : nothing
        }`;
      },
    },
    {
      key: 'used',
      head: t('last_used'),
      drop: 'first',
      sort: ({ lastUsedAt }) => lastUsedAt ?? 0,
      cell: ({ lastUsedAt: at }) =>
        at == null
          ? html`<span class="faint">${t('never_used')}</span>`
          : dated(localize, at, (_, moment) =>
              Date.now() - moment < WEEK_MS ? formatAgo(localize, moment) : formatDay(localize, moment),
            ),
    },
    {
      key: 'expires',
      head: t('expires'),
      sort: ({ expiresAt }) => expiresAt ?? Number.MAX_SAFE_INTEGER,
      cell: (key) => expiryOf(localize, key),
    },
  ];
}

function sessionsOf({ localize, sessions: names }: KeySurroundings, { sessions }: ApiKey) {
  const t = localize.area(apiKeysStrings);
  if (!sessions) return t('all_sessions');
  const known = sessions.map((id) => names?.get(id) ?? (names ? t('unknown_session') : id));
  return sessions.length === 1
    ? html`<bdi>${known[0]}</bdi>`
    : html`<span title=${known.join(', ')}>${t('some_sessions', sessions.length)}</span>`;
}

function expiryOf(localize: Localize, key: ApiKey) {
  const t = localize.area(apiKeysStrings);
  const { expiresAt: at } = key;
  const date = at == null ? t('never') : formatDay(localize, at);
  switch (standingOf(key)) {
    case 'expired':
      return tagTime(localize, at!, t('expired', date), 'danger');
    case 'revoked':
      return tagTime(localize, key.revokedAt!, t('revoked', formatDay(localize, key.revokedAt)), 'danger');
    case 'off':
      return key.disabledAt == null
        ? tag(t('switched_off'), 'outlined')
        : tagTime(localize, key.disabledAt, t('off_since', formatDay(localize, key.disabledAt)), 'outlined');
    case 'expiring':
      return tagTime(localize, at!, t('in_time', until(localize, at! - Date.now())), 'warning');
    case 'active':
      return at == null ? date : dated(localize, at);
  }
}

const tagTime = (localize: Localize, at: number, words: string, tone: TagTone) =>
  tag(
    dated(localize, at, () => words),
    tone,
  );
