import { findPostgres, startPostgres } from './postgres.js';

/** One server for every file of tests, each database its own: making and starting one takes longer than most files. */
export default async function onePostgres(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.WAGATE_TEST_POSTGRES || 'missing' in findPostgres()) return undefined;
  const server = await startPostgres();
  process.env.WAGATE_TEST_POSTGRES = server.url;
  return () => server.stop();
}
