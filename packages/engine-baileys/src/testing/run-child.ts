import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { EngineSignal } from '@wagate/engine';
import type { ChildOptions } from './child.js';

const entry = fileURLToPath(new URL('./child.ts', import.meta.url));

/** A process with one session in it. */
export class Child {
  readonly signals: EngineSignal[] = [];
  /** All it printed that is no signal, on either stream. */
  output = '';
  readonly exited: Promise<NodeJS.Signals | null>;
  readonly #process: ChildProcess;
  readonly #checks = new Set<() => void>();

  constructor(options: ChildOptions) {
    this.#process = spawn(
      process.execPath,
      ['--conditions=source', '--import', 'tsx', entry, JSON.stringify(options)],
      { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_OPTIONS: '' } },
    );
    this.exited = once(this.#process, 'exit').then(([, signal]) => signal as NodeJS.Signals | null);
    createInterface({ input: this.#process.stdout! }).on('line', (line) => {
      if (!line.startsWith('{"type":')) this.output += `${line}\n`;
      else this.signals.push(JSON.parse(line) as EngineSignal);
      for (const check of [...this.#checks]) check();
    });
    this.#process.stderr!.setEncoding('utf8').on('data', (text: string) => {
      this.output += text;
    });
  }

  signal<T extends EngineSignal['type']>(type: T): Promise<Extract<EngineSignal, { type: T }>> {
    return new Promise((resolve, reject) => {
      const check = () => {
        const found = this.signals.find((signal) => signal.type === type);
        if (found) resolve(found as Extract<EngineSignal, { type: T }>);
      };
      this.#checks.add(check);
      check();
      void this.exited.then(() => reject(new Error(`The process ended before ${type}: ${this.output}`)));
    });
  }

  kill(): void {
    this.#process.kill('SIGKILL');
  }

  async stop(): Promise<void> {
    this.#process.kill('SIGTERM');
    await this.exited;
  }
}
