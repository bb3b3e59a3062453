import type { Session } from '@wagate/sdk';
import type { GatewayNode } from '@wagate/sdk/live';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Localize } from '../localize/localize.js';
import type { RowGroup } from '../parts/table.js';
import { allSessionsStrings } from './all-sessions.strings.js';
import { isNarrowed, type SessionChoice } from './session-choice.js';
import { byGateway, byOrganization, renderGroupHead, type SessionGroup } from './session-groups.js';

/** Rows of a group, while there are several groups to see. */
const MOST_IN_GROUP = 5;

export interface GroupedBy {
  by: 'gateway' | 'organization';
  nodes: readonly GatewayNode[];
  choice: SessionChoice;
  /** Not every session is loaded. */
  more: boolean;
  narrow: (part: Partial<SessionChoice>) => void;
}

/** Sessions in groups that a person folds away, a few rows of each while there are several. */
export class GroupedRows {
  readonly #folded = new Set<string>();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly localize: Localize,
  ) {}

  of(sessions: readonly Session[], grouped: GroupedBy): RowGroup<Session>[] {
    const { localize } = this;
    const { by, nodes, choice } = grouped;
    const groups =
      by === 'gateway'
        ? byGateway(localize, sessions, nodes, !isNarrowed(choice))
        : byOrganization(localize, sessions);
    const most = groups.length > 1 ? MOST_IN_GROUP : undefined;
    return groups.map((group) => {
      const key = `${by} ${group.id}`;
      const folded = this.#folded.has(key);
      return {
        id: key,
        head: renderGroupHead(localize, group, by, { folded, toggle: () => this.#toggle(key) }),
        rows: folded ? [] : group.rows,
        ...(most !== undefined && { most }),
        foot: folded || most === undefined ? nothing : this.#others(group, grouped, most),
      };
    });
  }

  #toggle(key: string): void {
    if (!this.#folded.delete(key)) this.#folded.add(key);
    this.host.requestUpdate();
  }

  /** What leads to the others of a group: how many they are is said where it is known. */
  #others(
    { id, name, node, rows }: SessionGroup,
    { by, choice, more, narrow }: GroupedBy,
    most: number,
  ): TemplateResult | typeof nothing {
    const t = this.localize.area(allSessionsStrings);
    const told = isNarrowed(choice) ? undefined : node?.sessionCount;
    const all = more ? told : rows.length;
    const shown = Math.min(most, rows.length);
    if (!id || (all === undefined ? rows.length < most : all <= shown)) return nothing;
    return html`<button class="link" type="button" @click=${() => narrow({ [by]: id })}>${
      all === undefined ? t('show_others', name) : t('show_more', this.localize.number(all - shown), name)
    }</button>`;
  }
}
