import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const NAME = 'migrate-';

/** For the copy that is moved from: on the disk of the database, and private as that is. */
export const makeCopyFolder = (data: string): string => mkdtempSync(join(data, NAME));

/**
 * Removes what a move left behind that was killed: it holds what the database held, also what was deleted there since. Only for
 * whoever holds the directory.
 */
export function removeCopies(data: string): void {
  for (const name of readdirSync(data))
    if (/^migrate-\w{6}$/.test(name)) rmSync(join(data, name), { recursive: true, force: true });
}
