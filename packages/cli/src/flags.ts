import { isAbsolute, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { LogLevel } from '@wagate/gateway';
import { type Command, commandOf } from './command.js';
import { isLoopback } from './listen.js';
import { LOG_FORMATS, LOG_LEVELS, type LogFormat } from './log.js';
import { addressList, trustedProxies } from './trusted-proxies.js';
import { UsageError } from './usage-error.js';

export interface Flags {
  port: number;
  host: string;
  /** Absolute path of the data directory. */
  data: string;
  /** Speak to WhatsApp itself, not to the demo network. */
  whatsapp: boolean;
  open: boolean;
  openRegistration: boolean;
  /** Webhooks may lead into private networks and to this machine. */
  webhooksToPrivate: boolean;
  /** PostgreSQL; absent means a SQLite file in the data directory. */
  databaseUrl?: string;
  /** The deployment's own number, linked from the dashboard. */
  adminNumber?: string;
  /** Where browsers, and links in mails, reach this: an origin, with a path where a proxy puts it below one; what it listens on unless told. */
  publicUrl?: string;
  /** Further origins whose pages may use the gateway. */
  origins: readonly string[];
  /** How phones list what they are linked to; the product's name unless told. */
  deviceName?: string;
  /** The proxies that are believed when they tell whom they speak for: addresses, ranges, `loopback`, `private`. */
  trustProxy: readonly string[];
  /** The mail server; nothing is mailed without it. Has a password in it. */
  smtp?: string;
  /** Where Prometheus may ask; nowhere unless told. */
  metrics?: MetricsFlag;
  /** For how many days what was said and what happened is kept; 0 for ever. */
  retentionDays: number;
  /** Bytes of the largest file of a message that is given out. */
  largestMedia: number;
  /** Bytes that the files of messages may have which are kept; none is kept unless told. */
  keptMediaBytes?: number;
  logLevel: LogLevel;
  logFormat: LogFormat;
  /** Serve the dashboard alone, in front of these. */
  upstream?: { gateway: URL; identity: URL };
}

/** An address of its own, apart from what the public reaches. */
export interface MetricsFlag {
  host: string;
  port: number;
  /** Whoever asks has to bring it. */
  token?: string;
}

const options = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  whatsapp: { type: 'boolean' },
  gateway: { type: 'string' },
  identity: { type: 'string' },
  'public-url': { type: 'string' },
  origin: { type: 'string', multiple: true },
  'trust-proxy': { type: 'string', multiple: true },
  smtp: { type: 'string' },
  'device-name': { type: 'string' },
  metrics: { type: 'string' },
  'log-level': { type: 'string' },
  'log-format': { type: 'string' },
  out: { type: 'string' },
  to: { type: 'string' },
  session: { type: 'string' },
  contact: { type: 'string' },
  'retention-days': { type: 'string' },
  'keep-media': { type: 'boolean' },
  'media-space': { type: 'string' },
  'largest-media': { type: 'string' },
  'no-open': { type: 'boolean' },
  'open-registration': { type: 'boolean' },
  'webhooks-to-private': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type TextFlag = {
  [Name in keyof typeof options]: (typeof options)[Name] extends { multiple: true }
    ? never
    : (typeof options)[Name]['type'] extends 'string'
      ? Name
      : never;
}[keyof typeof options];

/** Reads the command line; each flag also as `WAGATE_…` in the environment, which the command line overrides. */
export function parseCommand(argv: readonly string[], env: NodeJS.ProcessEnv, cwd: string): Command {
  const { values, positionals } = read(argv);
  if (values.help) return { run: 'help' };
  if (values.version) return { run: 'version' };
  const text = (name: TextFlag) =>
    values[name] ?? (env[`WAGATE_${name.toUpperCase().replaceAll('-', '_')}`] || undefined);
  const several = (name: 'origin' | 'trust-proxy') =>
    addressList(values[name] ?? [env[`WAGATE_${name.toUpperCase().replaceAll('-', '_')}`] ?? '']);
  const yes = (name: 'whatsapp' | 'no-open' | 'open-registration' | 'webhooks-to-private' | 'keep-media') =>
    values[name] ?? truth(`WAGATE_${name.toUpperCase().replaceAll('-', '_')}`, env);

  const data = text('data') ?? '.wagate';
  const flags: Flags = {
    port: port(text('port') ?? '8790'),
    host: text('host') ?? '127.0.0.1',
    data: isAbsolute(data) ? data : resolve(cwd, data),
    whatsapp: yes('whatsapp'),
    open: !yes('no-open'),
    openRegistration: yes('open-registration'),
    webhooksToPrivate: yes('webhooks-to-private'),
    databaseUrl: database(env.DATABASE_URL),
    adminNumber: env.WAGATE_ADMIN_NUMBER || undefined,
    publicUrl: publicUrl(text('public-url')),
    origins: origins(several('origin')),
    trustProxy: trustProxy(several('trust-proxy')),
    smtp: smtp(text('smtp')),
    deviceName: deviceName(text('device-name')),
    metrics: metrics(text('metrics'), env.WAGATE_METRICS_TOKEN || undefined),
    retentionDays: days(text('retention-days') ?? '0'),
    largestMedia: amount('--largest-media', text('largest-media') ?? '64', 2_000, 'megabytes') * MB,
    keptMediaBytes: keptMedia(yes('keep-media'), text('media-space')),
    logLevel: oneOf('--log-level', text('log-level') ?? 'info', LOG_LEVELS),
    logFormat: oneOf('--log-format', text('log-format') ?? 'text', LOG_FORMATS),
    upstream: upstream(text('gateway'), text('identity')),
  };
  if (flags.upstream && flags.metrics)
    throw new UsageError('--metrics is of a gateway: ask the one that the dashboard stands in front of.');
  return commandOf(positionals, values, flags, env, cwd);
}

function read(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Yes or no in the environment; no, where nothing is said. @throws UsageError */
export function truth(name: string, env: NodeJS.ProcessEnv): boolean {
  const value = env[name]?.toLowerCase();
  if (!value || ['0', 'false', 'no'].includes(value)) return false;
  if (['1', 'true', 'yes'].includes(value)) return true;
  throw new UsageError(`${name} is "${env[name]}"; it takes true or false.`);
}

function port(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > 65535)
    throw new UsageError(`The port is "${value}"; it takes a number from 0 to 65535.`);
  return number;
}

function days(value: string): number {
  const number = Number(value);
  if (!/^\d{1,5}$/.test(value))
    throw new UsageError('--retention-days takes a number of days; 0 keeps everything.');
  return number;
}

const MB = 1024 * 1024;

function amount(name: string, value: string, most: number, unit: string): number {
  const number = Number(value);
  if (!/^\d{1,6}$/.test(value) || number < 1 || number > most)
    throw new UsageError(`${name} takes a number of ${unit} from 1 to ${most}.`);
  return number;
}

function keptMedia(keep: boolean, space: string | undefined): number | undefined {
  if (!keep && space !== undefined)
    throw new UsageError('--media-space is for files that are kept: it goes with --keep-media.');
  return keep ? amount('--media-space', space ?? '10', 100_000, 'gigabytes') * 1024 * MB : undefined;
}

/** @throws UsageError */
function oneOf<Value extends string>(name: string, value: string, known: readonly Value[]): Value {
  const found = known.find((one) => one === value);
  if (!found) throw new UsageError(`${name} takes one of ${known.join(', ')}.`);
  return found;
}

const SHORTEST_TOKEN = 16;

/** `PORT`, on this machine alone, or `HOST:PORT`. Where others can reach it, they need the token: the numbers tell how much goes on here. */
function metrics(value: string | undefined, token: string | undefined): MetricsFlag | undefined {
  if (!value) return undefined;
  const [, host = '127.0.0.1', number = ''] = /^(?:(\[[\da-f:.]+\]|[^:[\]]+):)?(\d+)$/i.exec(value) ?? [];
  if (!number)
    throw new UsageError('--metrics takes a port, or an address and a port such as 10.0.0.5:9464.');
  if (token !== undefined && token.length < SHORTEST_TOKEN)
    throw new UsageError(
      `WAGATE_METRICS_TOKEN is too short: it takes at least ${SHORTEST_TOKEN} characters.`,
    );
  const bare = host.replace(/^\[|\]$/g, '');
  if (!isLoopback(bare) && !token)
    throw new UsageError(
      '--metrics on an address that others can reach needs a token in WAGATE_METRICS_TOKEN.',
    );
  return { host: bare, port: port(number), ...(token && { token }) };
}

function database(value: string | undefined): string | undefined {
  if (!value) return undefined;
  if (!/^postgres(ql)?:\/\//.test(value))
    throw new UsageError('DATABASE_URL must begin with postgres:// or postgresql://.');
  return value;
}

/** A path that the server itself answers cannot stand before all the others: nobody could tell which one is meant. */
const OWN = /^\/(api|assets|demo|__demo|healthz|readyz|\.well-known|wagate\.json)(\/|$)/;

function publicUrl(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const url = address('--public-url', value);
  const path = url.pathname.replace(/\/$/, '');
  if (url.search || url.hash || !/^(\/[\w.~-]+)*$/.test(path))
    throw new UsageError(
      '--public-url takes an address such as https://wagate.example or https://example.org/wagate.',
    );
  if (OWN.test(path))
    throw new UsageError(`--public-url cannot end in ${path}: that path has a meaning of its own here.`);
  return url.origin + path;
}

function origins(values: string[]): string[] {
  return values.map((value) => {
    const url = address('--origin', value);
    if (url.pathname !== '/' || url.search || url.hash)
      throw new UsageError(`--origin takes an origin such as ${url.origin}, without a path.`);
    return url.origin;
  });
}

function trustProxy(values: string[]): string[] {
  try {
    trustedProxies(values);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  return values;
}

/** The gateway reads it closer. Never repeated: there is a password in it. */
function smtp(value: string | undefined): string | undefined {
  if (value && !/^smtps?:\/\//.test(value))
    throw new UsageError('--smtp must begin with smtp:// or smtps://.');
  return value;
}

/** A line of the list on somebody's phone. */
function deviceName(value: string | undefined): string | undefined {
  const name = value?.trim();
  if (!name) return undefined;
  if ([...name].length > 40 || /\p{C}/u.test(name))
    throw new UsageError('--device-name takes a name of at most 40 characters that can be read.');
  return name;
}

function upstream(gateway: string | undefined, identity: string | undefined): Flags['upstream'] {
  if (!gateway && !identity) return undefined;
  if (!gateway || !identity)
    throw new UsageError('--gateway and --identity go together: the addresses of both are needed.');
  return { gateway: address('--gateway', gateway), identity: address('--identity', identity) };
}

function address(name: string, value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UsageError(`${name} takes an http or https address.`);
  if (url.username || url.password) throw new UsageError(`${name} must not carry a user name or password.`);
  return url;
}
