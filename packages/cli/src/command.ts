import { isAbsolute, resolve } from 'node:path';
import type { Flags } from './flags.js';
import { UsageError } from './usage-error.js';

/** What is done to an account, by its e-mail address. */
export type AdminAct = 'create' | 'promote' | 'reset-link' | 'key';
const ADMIN_ACTS: readonly AdminAct[] = ['create', 'promote', 'reset-link', 'key'];

/** What the command was asked to do. */
export type Command =
  | { run: 'help' }
  | { run: 'version' }
  | { run: 'admin'; act: AdminAct; email: string; flags: Flags }
  /** A gateway somewhere, looked at with a key. */
  | { run: 'doctor-of'; url: string; key: string; origins: readonly string[] }
  | { run: 'serve' | 'doctor'; flags: Flags }
  /** `file` is an absolute path, as are the others. */
  | { run: 'backup' | 'restore'; file: string; flags: Flags }
  | { run: 'migrate'; to: string; flags: Flags }
  | { run: 'export'; of: DataOf; file: string; flags: Flags }
  | { run: 'delete'; of: DataOf; flags: Flags };

/** Whose data: all of a session, or of one contact in it. */
export interface DataOf {
  session: string;
  contact?: string;
}

/** Flags of single commands. */
export interface CommandFlags {
  out?: string;
  to?: string;
  session?: string;
  contact?: string;
}

/** The commands that take a flag of their own. */
const TAKEN: Readonly<Record<keyof CommandFlags, readonly Command['run'][]>> = {
  out: ['backup', 'export'],
  to: ['migrate'],
  session: ['export', 'delete'],
  contact: ['export', 'delete'],
};

/** @throws UsageError */
export function commandOf(
  words: readonly string[],
  own: CommandFlags,
  flags: Flags,
  env: NodeJS.ProcessEnv,
  cwd: string,
): Command {
  const command = read(words, own, flags, env, cwd);
  for (const [flag, runs] of Object.entries(TAKEN))
    if (own[flag as keyof CommandFlags] !== undefined && !runs.includes(command.run))
      throw new UsageError(`--${flag} belongs to other commands: see wagate --help.`);
  return command;
}

function read(
  words: readonly string[],
  own: CommandFlags,
  flags: Flags,
  env: NodeJS.ProcessEnv,
  cwd: string,
): Command {
  const [first, second, third, ...rest] = words;
  const path = (value: string) => (isAbsolute(value) ? value : resolve(cwd, value));
  const out = () => {
    if (!own.out) throw new UsageError(`wagate ${words.join(' ')} needs --out FILE.`);
    return path(own.out);
  };
  const of = (): DataOf => {
    if (!own.session) throw new UsageError(`wagate data ${second} needs --session ID.`);
    return { session: own.session, ...(own.contact && { contact: own.contact }) };
  };
  switch (`${first ?? ''} ${words.length}`) {
    case ' 0':
      return { run: 'serve', flags };
    case 'doctor 1':
      return { run: 'doctor', flags };
    case 'doctor 2':
      return doctorOf(second!, flags, env.WAGATE_KEY);
    case 'backup 1':
      return { run: 'backup', file: out(), flags };
    case 'restore 2':
      return { run: 'restore', file: path(second!), flags };
    case 'migrate 1':
      return { run: 'migrate', to: target(own.to || env.DATABASE_URL), flags };
  }
  if (first === 'data' && second === 'export' && words.length === 2)
    return { run: 'export', of: of(), file: out(), flags };
  if (first === 'data' && second === 'delete' && words.length === 2)
    return { run: 'delete', of: of(), flags };
  const act = first === 'admin' ? ADMIN_ACTS.find((one) => one === second) : undefined;
  if (act) {
    if (!third || rest.length) throw new UsageError(`wagate admin ${act} takes one e-mail address.`);
    return { run: 'admin', act, email: third, flags };
  }
  if (first === 'restore') throw new UsageError('wagate restore takes one file.');
  if (first === 'migrate') target(undefined);
  throw new UsageError(`There is no command "${words.map(plain).join(' ')}".`);
}

function doctorOf(url: string, { origins }: Flags, key: string | undefined): Command {
  if (!/^https?:\/\/[^/]/.test(url))
    throw new UsageError('wagate doctor takes the http(s) address of a gateway, or none.');
  if (!key) throw new UsageError('wagate doctor URL needs an API key of that gateway in WAGATE_KEY.');
  return { run: 'doctor-of', url, key, origins };
}

/** A word as it may be repeated: an address with a password in it, or a key, may stand where no flag names it. */
const plain = (word: string): string => (/^[\w.@-]{1,30}$/.test(word) ? word : '…');

/** Never repeated: there may be a password in it. */
function target(url: string | undefined): string {
  if (!url || !/^postgres(ql)?:\/\//.test(url))
    throw new UsageError('wagate migrate needs --to postgres://… (or that address in DATABASE_URL).');
  return url;
}
