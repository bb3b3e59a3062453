import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Timing } from './context.js';
import type { Ready } from './ready.js';

export interface LaunchOptions {
  /** Where the network's state lives; a directory of its own. */
  data: string;
  port?: number;
  controlPort?: number;
  /** End the network when this process ends. Default: it lives on, as WhatsApp would. */
  withParent?: boolean;
  /** How fast codes expire and contacts read; only heeded if the network is not running yet. */
  timing?: Partial<Timing>;
  /** Turn on the routes that send exactly what a test says; only heeded if the network is not running yet. */
  rawRoutes?: boolean;
}

export interface LaunchedNetwork {
  url: string;
  controlUrl: string;
  rootPublicKey: Uint8Array;
  /** The certificate of the server of files, as PEM; absent from a network of an earlier release that runs. */
  mediaCertificate: string | undefined;
  pid: number;
  /** True if a network served this directory before, and goes on doing so. */
  already: boolean;
  /** Resolves when the process is gone, whoever ended it. */
  ended: Promise<void>;
  /** Ends the process, however it was started; its state stays. Resolves when it is gone. */
  stop(): Promise<void>;
}

/** Why the network did not start, in a sentence for whoever wanted it. */
export class LaunchError extends Error {
  override readonly name = 'LaunchError';
}

/** How often is looked whether a process that is not our child is still there. */
const LOOK_MS = 500;
/** How long a process has to end in order. */
const STOP_MS = 5_000;

/**
 * Starts the network as a process of its own, or finds the one that serves the directory.
 * @throws LaunchError
 */
export async function launchNetwork(options: LaunchOptions): Promise<LaunchedNetwork> {
  const child = spawn(process.execPath, [...entry(), ...flags(options)], {
    detached: !options.withParent,
    stdio: [options.withParent ? 'pipe' : 'ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = await firstLine(child);
  if (!options.withParent) {
    child.unref();
    child.stdout?.destroy();
    child.stderr?.destroy();
  }
  return {
    url: ready.url,
    controlUrl: ready.control,
    rootPublicKey: new Uint8Array(Buffer.from(ready.rootPublicKey, 'base64')),
    mediaCertificate: ready.media?.certificate,
    pid: ready.pid,
    already: ready.already === true,
    ended: ready.pid === child.pid ? exited : gone(ready.pid),
    stop: () => stop(ready.pid),
  };
}

/** The process beside this file: built, or its source while developing. */
function entry(): string[] {
  if (!import.meta.url.endsWith('.ts'))
    return [fileURLToPath(new URL('./bundle/process.js', import.meta.url))];
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return ['--conditions=source', '--import', tsx, fileURLToPath(new URL('./process.ts', import.meta.url))];
}

function flags({ data, port = 0, controlPort = 0, withParent, timing, rawRoutes }: LaunchOptions): string[] {
  return [
    '--data',
    data,
    '--port',
    String(port),
    '--control-port',
    String(controlPort),
    ...(withParent ? ['--with-parent'] : []),
    ...(rawRoutes ? ['--raw-routes'] : []),
    ...(timing ? ['--timing', JSON.stringify(timing)] : []),
  ];
}

function firstLine(child: ChildProcess): Promise<Ready> {
  return new Promise((resolve, reject) => {
    let out = '';
    let complaint = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(-2_000);
    });
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      const end = out.indexOf('\n');
      if (end >= 0) resolve(JSON.parse(out.slice(0, end)) as Ready);
    });
    child.once('error', reject);
    child.once('close', () => reject(new LaunchError(complaint.trim() || 'The demo network did not start.')));
  });
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Waiting for that does not keep this process alive. */
async function gone(pid: number): Promise<void> {
  while (isThere(pid)) await new Promise<void>((resolve) => setTimeout(resolve, LOOK_MS).unref());
}

async function stop(pid: number): Promise<void> {
  const end = (signal: NodeJS.Signals) => {
    try {
      process.kill(pid, signal);
    } catch {
      // There is no such process any more.
    }
  };
  // What it knows is on disk at every moment: one that hangs may be cut off.
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    end(signal);
    for (const late = Date.now() + STOP_MS; isThere(pid) && Date.now() < late; )
      await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
