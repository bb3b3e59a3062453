import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../icon/icon.js';
import { ARROW_DOWN, ARROW_UP } from '../icon/icons.js';
import { tableStrings } from './table.strings.js';
import { onRowClick, onTableKey } from './table-keys.js';
import type { TableSelection } from './table-selection.js';
import { type SortValue, sortRows } from './table-sort.js';
import type { TableState } from './table-state.js';

export interface Column<Row> {
  key: string;
  head: string;
  /** What stands in the cell. Texts from outside go through `cleanLine`, ids into `<bdi dir="ltr">`. */
  cell: (row: Row) => unknown;
  /** Makes the head a button. A function sorts the rows here; `true` leaves it to the host, which reads `state.sort`. */
  sort?: true | ((row: Row) => SortValue);
  /** `end` for figures and times in a last column. */
  align?: 'end';
  mono?: boolean;
  /** When it goes, as its container narrows: `first` under 960 px, `second` under 720 px. A card shows it again. */
  drop?: 'first' | 'second';
}

/** Rows under a head of their own. */
export interface RowGroup<Row> {
  id: string;
  head: TemplateResult;
  rows: readonly Row[];
  /** How many of them are shown; all when absent. */
  most?: number;
  /** Beneath its rows, such as what shows the others. */
  foot?: TemplateResult | typeof nothing;
}

export interface TableOptions<Row> {
  /** What the table holds, for a screen reader. */
  label: string;
  /** The first one is the identity of a row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** What divides the rows, in place of `rows`; each is sorted in itself. Needs `tableGroupStyles`. */
  groups?: readonly RowGroup<Row>[];
  id: (row: Row) => string;
  /** What choosing a row does: its identity becomes a button, or a link where `href` says where it leads. */
  open?: (row: Row) => void;
  href?: (row: Row) => string | undefined;
  /** Id of the row whose detail is open. */
  current?: string | undefined;
  /** What is old or no longer in force. */
  faint?: (row: Row) => boolean;
  /** A `<wagate-menu>` for the end of the row. */
  menu?: (row: Row) => TemplateResult | typeof nothing;
  /** Makes rows selectable: `selectable(…)`. */
  selection?: TableSelection<Row>;
  /** Lines of a skeleton, while the first rows are awaited. */
  loading?: number | false;
  /** Beneath the last row: a button for more, a count, a note. */
  foot?: TemplateResult | typeof nothing;
}

/**
 * A table: sortable, selectable, its columns dropped by priority when its container is narrow, and each row a card under
 * 480 px. Needs `tableStyles` (where rows are selectable also `tableSelectionStyles`), and a `TableState`.
 *
 * ```ts
 * table(this.keys, { label: t('title'), rows, id: (key) => key.id, columns: [
 *   { key: 'name', head: t('name'), cell: (key) => cleanLine(key.name), sort: (key) => key.name } ] })
 * ```
 * Parts: `table`, `row`, `cell`, `head`, `group`.
 */
export function table<Row>(state: TableState, options: TableOptions<Row>): TemplateResult {
  const { localize } = state.host;
  const t = localize.area(tableStrings);
  const { columns, label, id, selection, menu, loading = false, foot = nothing } = options;
  const sorted = columns.find(({ key }) => key === state.sort?.key)?.sort;
  const inOrder = (all: readonly Row[]) =>
    typeof sorted === 'function' && state.sort
      ? sortRows(all, sorted, state.sort.direction, localize.lang())
      : all;
  const groups = options.groups?.map((group) => ({
    ...group,
    rows: inOrder(group.rows).slice(0, group.most),
  }));
  const rows = groups ? groups.flatMap((group) => group.rows) : inOrder(options.rows);
  const ids = rows.map(id);
  state.keep(ids);
  // Cells as cards are no table to some browsers any more: the roles say that they are.
  return html`<div class="table-box">
    <table role="table" aria-label=${label} aria-busy=${loading ? 'true' : nothing} part="table" @keydown=${onTableKey}>
      <thead role="rowgroup">
        <tr role="row">
          ${selection?.head(state, ids) ?? nothing}
          ${columns.map((column) => renderHead(state, column))}
          ${menu ? html`<th class="menu-cell" role="columnheader" scope="col"><span class="visually-hidden">${t('actions')}</span></th>` : nothing}
        </tr>
      </thead>
      ${
        groups
          ? repeat(
              groups,
              (group) => group.id,
              (group) => renderGroup(state, options, group, ids),
            )
          : html`<tbody role="rowgroup">
              ${
                loading && rows.length === 0
                  ? Array.from({ length: loading }, () =>
                      renderBones(columns, selection !== undefined, menu !== undefined),
                    )
                  : repeat(rows, id, (row) => renderRow(state, options, row, ids))
              }
            </tbody>`
      }
    </table>
    ${foot === nothing ? nothing : html`<div class="table-foot">${foot}</div>`}
    ${selection?.bar(state) ?? nothing}
  </div>`;
}

const classOf = ({ align, mono, drop }: Pick<Column<never>, 'align' | 'mono' | 'drop'>) =>
  [align && 'at-end', mono && 'mono', drop && `drops-${drop}`].filter(Boolean).join(' ');

function renderHead<Row>(state: TableState, column: Column<Row>): TemplateResult {
  const { key, head, sort } = column;
  const direction = state.sort?.key === key ? state.sort.direction : undefined;
  return html`<th
    class="${classOf({ ...column, mono: false })} ${sort ? 'sorts' : ''}"
    role="columnheader"
    scope="col"
    part="head"
    aria-sort=${sort && direction ? direction : nothing}
    >${
      sort
        ? html`<button class="sort" type="button" @click=${() => state.sortBy(key)}>${head}${direction ? icon(direction === 'ascending' ? ARROW_UP : ARROW_DOWN) : nothing}</button>`
        : head
    }</th>`;
}

function renderGroup<Row>(
  state: TableState,
  options: TableOptions<Row>,
  { head, rows, foot = nothing }: RowGroup<Row>,
  ids: readonly string[],
): TemplateResult {
  const { columns, menu, selection, id } = options;
  const across = columns.length + (menu ? 1 : 0) + (selection ? 1 : 0);
  return html`<tbody role="rowgroup" class="group">
    <tr class="group-head" role="row" part="group"><th role="rowheader" scope="rowgroup" colspan=${across}>${head}</th></tr>
    ${repeat(rows, id, (row) => renderRow(state, options, row, ids))}
    ${foot === nothing ? nothing : html`<tr class="group-foot" role="row"><td role="cell" colspan=${across}>${foot}</td></tr>`}
  </tbody>`;
}

function renderRow<Row>(
  state: TableState,
  options: TableOptions<Row>,
  row: Row,
  ids: readonly string[],
): TemplateResult {
  const { columns, id, open, href, current, faint, menu, selection } = options;
  const own = id(row);
  const opens = open !== undefined || href !== undefined;
  const kind = [
    opens && 'opens',
    state.has(own) && 'is-ticked',
    current === own && 'is-current',
    faint?.(row) && 'is-faint',
  ];
  return html`<tr
    class=${kind.filter(Boolean).join(' ')}
    role="row"
    part="row"
    aria-current=${current === own ? 'true' : nothing}
    @click=${opens ? onRowClick : nothing}
  >
    ${selection?.cell(state, row, { id: own, ids }) ?? nothing}
    ${columns.map((column, at) =>
      at === 0
        ? html`<th class="identity ${classOf(column)}" role="rowheader" scope="row" part="cell">${renderIdentity(column.cell(row), href?.(row), open && (() => open(row)))}</th>`
        : html`<td class=${classOf(column)} role="cell" part="cell"><span class="cell-label" aria-hidden="true">${column.head}</span><span class="cell-value">${column.cell(row)}</span></td>`,
    )}
    ${menu ? html`<td class="menu-cell row-menu" role="cell">${menu(row)}</td>` : nothing}
  </tr>`;
}

function renderIdentity(words: unknown, href: string | undefined, open: (() => void) | undefined) {
  if (href !== undefined) {
    const onClick = (event: MouseEvent) => {
      // A new tab or window is the browser's to open.
      if (!open || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      open();
    };
    return html`<a class="row-open" href=${href} @click=${onClick}>${words}</a>`;
  }
  return open ? html`<button class="row-open" type="button" @click=${open}>${words}</button>` : words;
}

const renderBones = (columns: readonly Column<never>[], ticks: boolean, menu: boolean) =>
  html`<tr class="bone" role="row" aria-hidden="true">
    ${ticks ? html`<td class="tick-cell" role="cell"></td>` : nothing}
    ${columns.map((column) => html`<td class=${classOf(column)} role="cell"><span class="bone-line"></span></td>`)}
    ${menu ? html`<td class="menu-cell" role="cell"></td>` : nothing}
  </tr>`;
