import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
/** Many times what the files of a run that are there at one time take. */
const ROOM = 2 ** 28;

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > ROOM;
  } catch {
    return false;
  }
}

/** Temporary files in memory, where there is room: each commit of SQLite waits for a disk, in the one thread that a file of tests has. */
export default function filesInMemory(): (() => void) | undefined {
  if (!hasRoom()) return undefined;
  const usual = process.env.TMPDIR;
  const directory = mkdtempSync(join(MEMORY, 'wagate-tests-'));
  // A test's own PostgreSQL is somebody else where root runs it.
  chmodSync(directory, 0o711);
  process.env.TMPDIR = directory;
  return () => {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
    rmSync(directory, { recursive: true, force: true });
  };
}
