import { findPostgres, startPostgres } from './postgres.js';

/** One server for every file of tests, each database its own: making and starting one takes longer than most files. */
export default async function onePostgres(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.WAGATE_TEST_POSTGRES || 'missing' in findPostgres()) return undefined;
  // Where it does not start, the files that need it try for themselves and say why; the others run.
  const server = await startPostgres().catch(() => undefined);
  if (!server) return undefined;
  process.env.WAGATE_TEST_POSTGRES = server.url;
  return () => server.stop();
}
