import { existsSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { deleteSubjectData, exportSubjectData } from '@wagate/gateway';
import type { DataOf } from './command.js';
import type { Flags } from './flags.js';
import { StartError } from './start-error.js';

const placeOf = ({ data, databaseUrl }: Flags) => ({ data, databaseUrl });
const told = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .map(([kind, count]) => `  ${kind}: ${count}`)
    .join('\n');

/** Writes everything that is held of a session, or of a contact in it, into a file: a JSON object a line. Resolves to what to tell. */
export async function exportData(of: DataOf, file: string, flags: Flags): Promise<string> {
  if (existsSync(file)) throw new StartError(`${file} is there already: nothing is written over it.`);
  const begun = `${file}.partial`;
  let handle: FileHandle | undefined;
  try {
    handle = await open(begun, 'w', 0o600).catch((error: NodeJS.ErrnoException) => {
      throw new StartError(`${file} cannot be written: ${error.code}.`, { cause: error });
    });
    const counts = await exportSubjectData(placeOf(flags), of, async (row) => {
      await handle!.write(`${JSON.stringify(row)}\n`);
    });
    await handle.sync();
    await rename(begun, file);
    return `${file} holds, of ${whose(of)}:\n${told(counts)}`;
  } finally {
    await handle?.close();
    await rm(begun, { force: true });
  }
}

/** Deletes all of that for good, also while the gateway runs. Resolves to what to tell. */
export async function deleteData(of: DataOf, flags: Flags): Promise<string> {
  const counts = await deleteSubjectData(placeOf(flags), of);
  const what = Object.keys(counts).length
    ? `Deleted of ${whose(of)}:\n${told(counts)}`
    : `Nothing is held of ${whose(of)}.`;
  return `${what}\nBackups and what webhooks have delivered are not touched. Pages that are open show it until they are loaded again.`;
}

const whose = ({ session, contact }: DataOf): string =>
  contact === undefined ? `session ${session}` : `one contact of session ${session}`;
