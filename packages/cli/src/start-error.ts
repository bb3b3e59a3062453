import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Something about the start that a person must put right; told without a stack. */
export class StartError extends Error {
  override name = 'StartError';
}

const WHY: Record<string, string> = {
  EACCES: 'this account may not write there',
  EPERM: 'this account may not write there',
  EROFS: 'its file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk space of this account is used up',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'it is a file',
  EISDIR: 'it is a directory',
  ELOOP: 'its path leads in a circle',
  ENAMETOOLONG: 'its path is too long',
  EIO: 'the disk reports errors',
  ENOENT: 'its path does not exist',
};

/** Why a place on the disk is not to be had; `undefined` for an error of another kind. */
export const whyNotOnDisk = (error: unknown): string | undefined =>
  WHY[(error as NodeJS.ErrnoException | undefined)?.code ?? ''];

/**
 * Does what needs a place on the disk.
 * @param what it is called in the sentence, with its path
 * @throws StartError in one sentence when the place is not to be had
 */
export function onDisk<T>(what: string, path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const why = whyNotOnDisk(error);
    throw why ? new StartError(`${what} ${path} cannot be used: ${why}.`, { cause: error }) : error;
  }
}

/**
 * Makes a directory, with those above it, for this account alone; one that is there stays as it is. Step by step: where
 * nothing can be made, Node's own way never ends.
 * @throws StartError as `onDisk`
 */
export function makeDirectory(what: string, path: string): void {
  onDisk(what, path, () => {
    const missing: string[] = [];
    for (let at = resolve(path); !existsSync(at); at = dirname(at)) missing.unshift(at);
    for (const one of missing) mkdirSync(one, 0o700);
    if (!statSync(path).isDirectory()) throw Object.assign(new Error(), { code: 'EEXIST' });
    accessSync(path, constants.W_OK);
  });
}
