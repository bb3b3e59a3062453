import { existsSync, rmSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { deleteSubjectData, exportSubjectData } from '@wagate/gateway';
import type { DataOf } from './command.js';
import type { Flags } from './flags.js';
import { StartError, whyNotOnDisk } from './start-error.js';

const placeOf = ({ data, databaseUrl }: Flags) => ({ data, databaseUrl });
const told = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .map(([kind, count]) => `  ${kind}: ${count}`)
    .join('\n');

/** Writes everything that is held of a session, or of a contact in it, into a file: a JSON object a line. Resolves to what to tell. */
export async function exportData(of: DataOf, file: string, flags: Flags): Promise<string> {
  if (existsSync(file)) throw new StartError(`${file} is there already: nothing is written over it.`);
  const begun = `${file}.partial`;
  // Also where it is cut off: what is in it is somebody's.
  const remove = () => rmSync(begun, { force: true });
  process.once('exit', remove);
  let handle: FileHandle | undefined;
  try {
    await rm(begun, { force: true });
    const to = await open(begun, 'wx', 0o600);
    handle = to;
    const counts = await exportSubjectData(placeOf(flags), of, async (row) => {
      await to.write(`${JSON.stringify(row)}\n`);
    });
    await to.sync();
    await rename(begun, file);
    return `${file} holds, of ${whose(of)}:\n${told(counts)}`;
  } catch (error) {
    const why = whyNotOnDisk(error);
    throw why ? new StartError(`${file} cannot be written: ${why}.`, { cause: error }) : error;
  } finally {
    await handle?.close().catch(() => {});
    remove();
    process.off('exit', remove);
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
