import { transferToPostgres } from '@wagate/gateway';
import type { Flags } from './flags.js';

/** Brings what the data directory holds into PostgreSQL. Resolves to what to tell. */
export async function transfer(to: string, { data }: Flags, say: (line: string) => void): Promise<string> {
  const { rows, counts } = await transferToPostgres({ data, to }, say);
  return (
    `${rows} rows of ${Object.keys(counts).length} tables are in PostgreSQL, as many as there were.\n` +
    'Start with DATABASE_URL set to that address and the same key from now on. The SQLite database stays as it was: ' +
    'move it away when you have seen that all is well.'
  );
}
