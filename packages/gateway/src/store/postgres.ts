import { PostgresDialect, type PostgresPool } from 'kysely';
import pg from 'pg';
import { StoreError } from './problem.js';

const INT8 = 20;
const NUMERIC = 1700;

/** PostgreSQL refuses NUL in a text; SQLite's driver cuts there. Both store the replacement character. */
const storable = (value: unknown): unknown =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value;

/** The address without its password, for messages: one that is not escaped may have parts of it anywhere. */
export function placeOf(url: string): string {
  try {
    const { hostname, port, pathname, search, hash } = new URL(url);
    if (hash || (pathname + search).includes('@')) return 'the configured address';
    return `${hostname || 'localhost'}${port ? `:${port}` : ''}${pathname}`;
  } catch {
    return 'the configured address';
  }
}

export function unreachable(url: string, error: unknown): StoreError {
  const reason = error instanceof AggregateError ? String(error.errors[0]) : (error as Error).message;
  return new StoreError('unreachable', `PostgreSQL at ${placeOf(url)} cannot be used: ${reason}`, {
    cause: error,
  });
}

export interface PostgresConnection {
  dialect: PostgresDialect;
  /** For what needs a connection of its own, such as a lock that lives as long as the connection. */
  pool: pg.Pool;
}

/**
 * Connects to PostgreSQL; all sums and identifiers that fit come back as numbers.
 * @param onLost a connection broke; those in use fail their query too.
 */
export async function openPostgres(url: string, onLost: () => void): Promise<PostgresConnection> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: 'wagate',
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        oid === INT8 || oid === NUMERIC
          ? Number
          : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
    },
  });
  // A connection that breaks would otherwise end the process, idle or between two queries of a transaction (the pool
  // listens to idle ones only); the pool replaces it by itself.
  pool.on('error', onLost);
  pool.on('connect', (client) => client.on('error', onLost));
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    throw unreachable(url, error);
  }
  const cleaned: PostgresPool = {
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      const query = client.query.bind(client) as (...all: unknown[]) => unknown;
      return {
        query: ((sql: unknown, parameters?: readonly unknown[]) =>
          parameters ? query(sql, parameters.map(storable)) : query(sql)) as never,
        release: () => client.release(),
      };
    },
  };
  return { dialect: new PostgresDialect({ pool: cleaned }), pool };
}
