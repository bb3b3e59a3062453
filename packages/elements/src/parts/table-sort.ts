import type { TableSort } from './table-state.js';

/** What a column is sorted by: a text in the order of the language, a number as a number; undefined comes last. */
export type SortValue = string | number | undefined;

/** The rows in the order that a person asked for. Rows that are alike stay as they came. */
export function sortRows<Row>(
  rows: readonly Row[],
  sortedBy: (row: Row) => SortValue,
  direction: TableSort['direction'],
  lang: string,
): readonly Row[] {
  const { compare } = new Intl.Collator(lang, { numeric: true, sensitivity: 'base' });
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: sortedBy(row) }))
    .sort(({ value: a }, { value: b }) => {
      if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
      return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
    })
    .map(({ row }) => row);
}
