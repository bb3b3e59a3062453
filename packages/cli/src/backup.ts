import { existsSync } from 'node:fs';
import { backUp, restore } from '@wagate/gateway';
import type { Flags } from './flags.js';
import { StartError } from './start-error.js';

const keyOf = (data: string, env: NodeJS.ProcessEnv) =>
  env.WAGATE_SECRET ? 'WAGATE_SECRET' : `the file ${data}.secret`;

const held = ({ version, messages, sessions }: ReturnType<typeof backUp>) =>
  `holds ${sessions} ${sessions === 1 ? 'session' : 'sessions'} and ${messages} ${messages === 1 ? 'message' : 'messages'} (schema ${version}).`;

/** Writes a backup, also while the gateway runs. Resolves to what to tell. */
export function makeBackup(file: string, { data, databaseUrl }: Flags, env: NodeJS.ProcessEnv): string {
  if (databaseUrl)
    throw new StartError(
      'A PostgreSQL database is backed up by its own tools, such as pg_dump --format=custom; that works while the gateway runs, too.',
    );
  return (
    `${file} ${held(backUp(data, file))}\n` +
    `The key is not in it: keep ${keyOf(data, env)} as well, somewhere else. Without it linked phones have to be linked again.`
  );
}

/** Puts a backup into a data directory that has no database. Resolves to what to tell. */
export function restoreBackup(file: string, { data, databaseUrl }: Flags, env: NodeJS.ProcessEnv): string {
  if (databaseUrl)
    throw new StartError(
      'DATABASE_URL is set: what is restored would not be used. Unset it, or use pg_restore.',
    );
  const told = held(restore(file, data));
  const key =
    env.WAGATE_SECRET || existsSync(`${data}.secret`)
      ? `Start with the key that it was made with: ${keyOf(data, env)} has to be the one.`
      : `Put back the key that it was made with, as the file ${data}.secret or in WAGATE_SECRET, before you start.`;
  return `${data} ${told}\n${key}`;
}
