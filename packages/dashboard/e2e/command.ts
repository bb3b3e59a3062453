import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { knownSecrets, leaks, storedTexts } from './log-secrets.js';

const main = fileURLToPath(new URL('../../cli/dist/main.js', import.meta.url));

export interface StartOptions {
  args?: string[];
  env?: NodeJS.ProcessEnv;
}

/** Runs the command to its end. */
export function run(
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number | null; output: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [main, ...args], { env: { ...process.env, ...env } });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => done({ code, output }));
  });
}

/** The real `wagate` command on a data directory and a port of its own. */
export class Command {
  readonly folder = mkdtempSync(join(tmpdir(), 'wagate-journey-'));
  readonly data = join(this.folder, 'data');
  /** Where people reach it. */
  url = '';
  /** Where it listens itself: another address where there is a proxy in front. */
  listening = '';
  /** The one-time address for the first super admin, where the start printed one. */
  setupUrl: string | undefined;
  output = '';
  /** What it logged, at the loudest: that is what goes to standard error. */
  logged = '';
  readonly #setupUrls: string[] = [];
  #child: ChildProcess | undefined;
  #port = 0;
  #asked = false;

  constructor(private readonly options: StartOptions = {}) {}

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Whether the process has ended although nobody ended it; `output` tells why. */
  get endedByItself(): boolean {
    const child = this.#child;
    return !this.#asked && child !== undefined && (child.exitCode ?? child.signalCode) !== null;
  }

  /** Starts it and waits until it says that it is ready. A restart takes the same port, so that open pages find it again. */
  async start(): Promise<this> {
    const args = [
      main,
      '--port',
      String(this.#port),
      '--data',
      this.data,
      '--no-open',
      ...(this.options.args ?? []),
    ];
    const child = spawn(process.execPath, args, {
      env: { ...process.env, WAGATE_LOG_LEVEL: 'debug', ...this.options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    this.#asked = false;
    child.stderr.on('data', (chunk) => {
      this.output += chunk;
      this.logged += chunk;
    });
    this.setupUrl = undefined;
    await new Promise<void>((ready, failed) => {
      child.once('exit', (code) => failed(new Error(`wagate ended with ${code}:\n${this.output}`)));
      createInterface({ input: child.stdout }).on('line', (line) => {
        this.output += `${line}\n`;
        const setup = line.match(/https?:\/\/\S+#setup=\S+/);
        const address = line.match(/^Wagate is ready: (\S+)$/);
        if (setup) {
          this.setupUrl = setup[0];
          this.#setupUrls.push(setup[0]);
        }
        if (address) {
          this.url = address[1]!;
          this.listening = this.url;
        }
        this.listening = line.match(/^It listens on (\S+) itself\.$/)?.[1] ?? this.listening;
        if (!this.url || !/press ctrl\+c/i.test(line)) return;
        this.#port = Number(new URL(this.listening).port);
        ready();
      });
    });
    return this;
  }

  /** Ends it as a crash would: no handler runs. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Ends it as an operator would. Resolves to its exit code. */
  async stop(): Promise<number | null> {
    return this.#end('SIGTERM');
  }

  /** Where the demo network itself answers, also while the gateway does not. */
  get network(): { control: string; pid: number } {
    return JSON.parse(readFileSync(join(this.data, 'demo', 'ready.json'), 'utf8')) as {
      control: string;
      pid: number;
    };
  }

  /**
   * Ends everything it started, the demo network with it, and removes its folder.
   * @throws Error where the log held a secret or a text of what happened
   */
  async remove(): Promise<void> {
    await this.stop();
    const secrets = [...knownSecrets, ...this.#setupUrls.map((url) => url.split('#setup=')[1]!)];
    const leaked = leaks(this.logged, [...secrets, ...storedTexts(join(this.data, 'wagate.db'))]);
    try {
      process.kill(this.network.pid, 'SIGTERM');
    } catch {
      // It was never started, or ended with the command.
    }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    if (leaked.length) throw new Error(`The log holds what must not be in it:\n${leaked.join('\n')}`);
  }

  async #end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    this.#asked = true;
    child.kill(signal);
    const [code] = await once(child, 'exit');
    return code as number | null;
  }
}
