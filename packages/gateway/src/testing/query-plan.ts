import type { CompiledQuery } from 'kysely';
import Libsql from 'libsql';
import pg from 'pg';
import { bindable } from '../store/sqlite.js';

/** How a database finds the rows of one table, and brings them in order. */
export interface QueryPlan {
  /** What is compared within an index, each without blanks. */
  searched: string[];
  /** Whether rows are put in order after they are read. */
  sorted: boolean;
}

/**
 * The plan for a statement, with its parameters.
 * @throws when it reads the table in full.
 */
export function queryPlan(
  where: { url?: string; file?: string },
  statement: CompiledQuery,
  table: string,
): Promise<QueryPlan> {
  return where.url ? ofPostgres(where.url, statement, table) : ofSqlite(where.file!, statement, table);
}

const comparisons = (text: string) => text.split(' AND ').map((one) => one.replaceAll(/[" ]/g, ''));

/** On a connection of its own: with libsql, one that has explained does not let go of the log. */
async function ofSqlite(file: string, statement: CompiledQuery, table: string): Promise<QueryPlan> {
  const database = new Libsql(file);
  try {
    const explained = database.prepare(`explain query plan ${statement.sql}`);
    const steps = explained
      .all(statement.parameters.map(bindable))
      .map((step) => (step as { detail: string }).detail);
    const search = new RegExp(`^SEARCH ${table} USING [\\w ]+ \\((.*)\\)(?: LEFT-JOIN)?$`);
    const searched = steps.map((step) => search.exec(step)?.[1]).find(Boolean);
    if (!searched) throw new Error(`no search in ${steps.join('; ')}`);
    return {
      searched: comparisons(searched.replaceAll('rowid', 'id')),
      sorted: steps.some((step) => step.includes('TEMP B-TREE')),
    };
  } finally {
    database.close();
  }
}

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Cond'?: string;
  Plans?: Node[];
}

const nodes = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodes)];

async function ofPostgres(url: string, statement: CompiledQuery, table: string): Promise<QueryPlan> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(
      `explain (format json) ${statement.sql}`,
      [...statement.parameters],
    );
    const steps = nodes(rows[0]!['QUERY PLAN'][0].Plan);
    // What is deleted or changed is told above how it is found, and of a bitmap the index stands below.
    const searched = steps
      .filter((step) => step['Relation Name'] === table)
      .flatMap(nodes)
      .map((step) => step['Index Cond'])
      .find(Boolean);
    if (!searched) throw new Error(`no search in ${JSON.stringify(steps)}`);
    return {
      searched: comparisons(searched),
      sorted: steps.some((step) => step['Node Type'].includes('Sort')),
    };
  } finally {
    await client.end();
  }
}
