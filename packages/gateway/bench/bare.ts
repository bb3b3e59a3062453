import Libsql from 'libsql';
import pg from 'pg';
import { createApp } from '../src/http/app.js';
import type { Dialect, StoreOptions } from '../src/store/open.js';
import { bindable } from '../src/store/sqlite.js';
import { principal } from '../src/testing/domain/rig.js';

type Row = Record<string, unknown>;
/** A statement with `?` for its parameters. */
export type Statement = [text: string, ...parameters: unknown[]];

/** A database by its driver alone, each statement prepared once: what any code on top of it pays at least. */
export interface Bare {
  readonly dialect: Dialect;
  read(...statement: Statement): Promise<Row[]>;
  /** In one transaction. */
  write(...statements: Statement[]): Promise<void>;
  close(): Promise<void>;
}

export const openBare = ({ url, file }: StoreOptions): Promise<Bare> =>
  url ? barePostgres(url) : bareSqlite(file!);

async function bareSqlite(file: string): Promise<Bare> {
  const database = new Libsql(file, { timeout: 5000 });
  for (const pragma of ['journal_mode=WAL', 'synchronous=FULL', 'foreign_keys=ON'])
    database.prepare(`PRAGMA ${pragma}`).all();
  const prepared = new Map<string, Libsql.Statement>();
  const statement = (text: string) => {
    const known = prepared.get(text) ?? database.prepare(text);
    prepared.set(text, known);
    return known;
  };
  const run = ([text, ...parameters]: Statement) => statement(text).run(parameters.map(bindable));
  return {
    dialect: 'sqlite',
    read: async (text, ...parameters) => statement(text).all(parameters.map(bindable)) as Row[],
    async write(...statements) {
      run(['begin immediate']);
      for (const one of statements) run(one);
      run(['commit']);
    },
    close: async () => void database.close(),
  };
}

async function barePostgres(url: string): Promise<Bare> {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  const names = new Map<string, { name: string; text: string }>();
  const prepared = (text: string) => {
    let n = 0;
    const known = names.get(text) ?? { name: `s${names.size}`, text: text.replaceAll('?', () => `$${++n}`) };
    names.set(text, known);
    return known;
  };
  const run = async (on: pg.Pool | pg.PoolClient, [text, ...values]: Statement) =>
    (await on.query<Row>({ ...prepared(text), values })).rows;
  return {
    dialect: 'postgres',
    read: (...statement) => run(pool, statement),
    async write(...statements) {
      const client = await pool.connect();
      try {
        await run(client, ['begin']);
        for (const one of statements) await run(client, one);
        await run(client, ['commit']);
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}

/** The gateway's HTTP side around a handler of a few lines. */
export function bareRoute(handler: () => Promise<unknown>): () => Promise<void> {
  const caller = principal();
  const app = createApp({ authenticate: async () => caller });
  app.route('listChats', (async () => ({ data: await handler() })) as never);
  return async () => {
    const response = await app.fetch(new Request('http://gateway.test/api/v1/sessions/s/chats'));
    if (response.status !== 200) throw new Error(`the floor answers ${response.status}`);
    JSON.parse(await response.text());
  };
}
