import type { Session } from '@wagate/sdk';
import type { GatewayNode } from '@wagate/sdk/live';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { squareAvatar } from '../avatar/square.js';
import { icon } from '../icon/icon.js';
import { CHEVRON_DOWN, CHEVRON_END } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { formatAgo } from '../localize/span.js';
import { dated } from '../parts/dated.js';
import { statusGlyph } from '../status/status.js';
import { cleanLine } from '../text/clean.js';
import { allSessionsStrings } from './all-sessions.strings.js';
import { organizationOf } from './session-columns.js';

/** Sessions that stand together. */
export interface SessionGroup {
  id: string;
  /** What is said of it in a sentence. */
  name: string;
  rows: readonly Session[];
  /** Where they live, when that is what they share. */
  node?: GatewayNode | undefined;
}

/** The shape by which a node's state is told before its colour is. */
const SHAPES: Record<GatewayNode['status'], string> = {
  active: 'working',
  joining: 'starting',
  draining: 'stopped',
  drained: 'stopped',
  stale: 'failed',
};

const NEARLY_FULL = 0.9;

function grouped(sessions: readonly Session[], by: (session: Session) => string): Map<string, Session[]> {
  const groups = new Map<string, Session[]>();
  for (const session of sessions) {
    const rows = groups.get(by(session));
    if (rows) rows.push(session);
    else groups.set(by(session), [session]);
  }
  return groups;
}

/** By node, in the order in which the gateway names them; then those on nodes that it does not name, and those on none. @param every also nodes without any of these sessions */
export function byGateway(
  localize: Localize,
  sessions: readonly Session[],
  nodes: readonly GatewayNode[],
  every: boolean,
): SessionGroup[] {
  const held = grouped(sessions, ({ gatewayId }) => gatewayId ?? '');
  const known = nodes.map(
    (node): SessionGroup => ({ id: node.id, name: node.id, node, rows: held.get(node.id) ?? [] }),
  );
  const named = new Set(nodes.map(({ id }) => id));
  const others = [...held]
    .filter(([id]) => !named.has(id))
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1))
    .map(
      ([id, rows]): SessionGroup => ({
        id,
        name: id || localize.area(allSessionsStrings)('no_gateway'),
        rows,
      }),
    );
  return [...known.filter(({ rows }) => every || rows.length > 0), ...others];
}

/** By organization, in the order of their names. */
export function byOrganization(localize: Localize, sessions: readonly Session[]): SessionGroup[] {
  const { compare } = new Intl.Collator(localize.lang(), { numeric: true });
  return [...grouped(sessions, ({ organizationId }) => organizationId)]
    .map(([id, rows]) => ({ id, name: organizationOf(rows[0]!), rows }))
    .sort((a, b) => compare(a.name, b.name));
}

/** What stands over a group: how its node fares, where it is one. */
export function renderGroupHead(
  localize: Localize,
  { id, name, node, rows }: SessionGroup,
  grouping: 'gateway' | 'organization',
  { folded, toggle }: { folded: boolean; toggle: () => void },
): TemplateResult {
  const t = localize.area(allSessionsStrings);
  return html`<div class="group-line">
    <button
      class="icon-button fold"
      type="button"
      aria-expanded=${folded ? 'false' : 'true'}
      aria-label=${t('fold', name)}
      @click=${toggle}
    >${icon(folded ? CHEVRON_END : CHEVRON_DOWN, folded)}</button>
    ${
      grouping === 'organization'
        ? html`${squareAvatar(name)}<bdi class="group-name">${name}</bdi><span class="load">${t('count', rows.length)}</span>`
        : html`${node ? statusGlyph(SHAPES[node.status] ?? 'unknown') : nothing}<bdi
            class="group-name ${id ? 'mono' : ''}"
            dir=${id ? 'ltr' : nothing}
            >${name}</bdi
          >${node ? renderNode(localize, node) : html`<span class="load">${t('count', rows.length)}</span>`}`
    }
  </div>`;
}

function renderNode(localize: Localize, { status, label, sessionCount, capacity, lastSeenAt }: GatewayNode) {
  const t = localize.area(allSessionsStrings);
  const words = status in SHAPES ? t(status) : cleanLine(String(status));
  const count = localize.number(sessionCount);
  const share = capacity ? Math.min(1, sessionCount / capacity) : undefined;
  const full = share !== undefined && share > NEARLY_FULL;
  const ago = dated(localize, lastSeenAt, (_, at) =>
    t(status === 'stale' ? 'last_seen' : 'heartbeat', formatAgo(localize, at)),
  );
  return html`${label ? html`<span class="node-label"><bdi>${cleanLine(label)}</bdi></span>` : nothing}<span
      class="node-state ${status === 'stale' ? 'bad' : ''}"
      >${words}</span
    ><span class="load ${full ? 'full' : ''}"
      >${
        share === undefined
          ? nothing
          : html`<svg class="meter" viewBox="0 0 120 6" preserveAspectRatio="none" aria-hidden="true">${svg`<rect class="track" width="120" height="6" rx="3"></rect><rect class="used" width=${share * 120} height="6" rx="3"></rect>`}</svg>`
      }<span>${capacity ? t('holds_of', count, localize.number(capacity)) : t('count', sessionCount)}</span>${
        full ? html`<span class="visually-hidden">${t('nearly_full')}</span>` : nothing
      }</span
    ><span class="heartbeat">${ago}</span>`;
}
