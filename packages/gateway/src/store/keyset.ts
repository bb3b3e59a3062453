import { type SelectQueryBuilder, type StringReference, sql } from 'kysely';

/** `desc`: the newest or last first. */
export type Direction = 'asc' | 'desc';

/**
 * Rows in the order of `columns`, from beyond the row that `from` names: the keyset of a page. The columns are compared
 * as one value, which an index over them answers by beginning there; `a < ? or (a = ? and b < ?)` says the same, and
 * reads all that lies before. No row has a null there: a null is neither before nor after anything.
 */
export function keyset<DB, TB extends keyof DB, O, Column extends StringReference<DB, TB>>(
  select: SelectQueryBuilder<DB, TB, O>,
  columns: readonly Column[],
  direction: Direction,
  from?: Readonly<Record<Column, string | number>>,
): SelectQueryBuilder<DB, TB, O> {
  const rows = columns.reduce((query, column) => query.orderBy(sql.ref(column), direction), select);
  if (!from) return rows;
  const beyond = direction === 'desc' ? sql`<` : sql`>`;
  const place = columns.map((column) => sql`${from[column]}`);
  return rows.where(
    sql<boolean>`(${sql.join(columns.map((column) => sql.ref(column)))}) ${beyond} (${sql.join(place)})`,
  );
}
