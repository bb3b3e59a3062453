import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { tableStrings } from './table.strings.js';
import type { TableState } from './table-state.js';

/** What a table with selectable rows shows beside its columns. */
export interface TableSelection<Row> {
  /** The head's cell: ticks all rows. */
  head(state: TableState, ids: readonly string[]): TemplateResult;
  /** A row's cell, by its id and those of all rows, in their order. */
  cell(state: TableState, row: Row, place: { id: string; ids: readonly string[] }): TemplateResult;
  /** Beneath the table, while rows are ticked. */
  bar(state: TableState): TemplateResult;
}

/**
 * Makes the rows of a `table` selectable. Needs `tableSelectionStyles` and `buttonStyles`.
 *
 * ```ts
 * table(this.keys, { selection: selectable((key) => key.name, (ids) => html`<button class="button">Revoke ${ids.length}</button>`), … })
 * ```
 * @param name what a row is called: names its tick
 * @param acts what stands in the bar beside "n selected"
 */
export const selectable = <Row>(
  name: (row: Row) => string,
  acts: (ids: readonly string[]) => TemplateResult,
): TableSelection<Row> => ({
  head: renderHead,
  cell: (state, row, { id, ids }) =>
    html`<td class="tick-cell" role="cell"><input
      class="box row-tick"
      type="checkbox"
      aria-label=${state.host.localize.area(tableStrings)('select', name(row))}
      .checked=${live(state.has(id))}
      @click=${(event: MouseEvent) => {
        const { checked } = event.target as HTMLInputElement;
        state.tick(id, checked, ids, event.shiftKey);
      }}
    /></td>`,
  bar: ({ selected, host, clear }) => {
    const t = host.localize.area(tableStrings);
    return html`<div class="bulk-place" role="status">${
      selected.length > 0
        ? html`<div class="bulk" part="bulk">
          <b>${t('selected', selected.length)}</b>
          <button class="button ghost" type="button" @click=${clear}>${t('clear')}</button>
          ${acts(selected)}
        </div>`
        : nothing
    }</div>`;
  },
});

function renderHead(state: TableState, ids: readonly string[]): TemplateResult {
  const t = state.host.localize.area(tableStrings);
  const some = state.selected.length > 0;
  const all = some && state.selected.length === ids.length;
  return html`<th class="tick-cell" role="columnheader" scope="col">
    <label class="tick-label"><input
      class="box"
      type="checkbox"
      aria-label=${t('select_all')}
      ?disabled=${!ids.length}
      .checked=${live(all)}
      .indeterminate=${live(some && !all)}
      @change=${(event: Event) => state.tickAll((event.target as HTMLInputElement).checked, ids)}
    /><span class="tick-words" aria-hidden="true">${t('select_all')}</span></label>
  </th>`;
}
