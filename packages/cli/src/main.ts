#!/usr/bin/env node
import type { Command } from './command.js';
import { type Finding, report } from './doctor/finding.js';
import { parseCommand } from './flags.js';
import { help } from './help.js';
import { openBrowser } from './open-browser.js';
import { StartError } from './start-error.js';
import { UsageError } from './usage-error.js';
import { version } from './version.js';

const SHUTDOWN_MS = 10_000;
/** Errors of the gateway whose message is for whoever starts it; their classes are only loaded with it. */
const PLAIN: ReadonlySet<string> = new Set(['StoreError', 'OutageError', 'SmtpUrlError', 'OptionError']);

async function run(command: Command): Promise<void> {
  switch (command.run) {
    case 'help':
      return void process.stdout.write(help);
    case 'version':
      return void process.stdout.write(`${version}\n`);
    case 'admin':
      return say(await adminAct(command));
    case 'backup':
      return say((await import('./backup.js')).makeBackup(command.file, command.flags, process.env));
    case 'restore':
      return say((await import('./backup.js')).restoreBackup(command.file, command.flags, process.env));
    case 'migrate':
      endOnSignal();
      return say(await (await import('./transfer.js')).transfer(command.to, command.flags, say));
    case 'export':
      endOnSignal();
      return say(await (await import('./data.js')).exportData(command.of, command.file, command.flags));
    case 'delete':
      return say(await (await import('./data.js')).deleteData(command.of, command.flags));
    case 'doctor':
      return tell(await (await import('./doctor/doctor.js')).doctor(command.flags));
    case 'doctor-of': {
      const { url, key, origins } = command;
      return tell(await (await import('./doctor/from-outside.js')).fromOutside(url, key, origins));
    }
    case 'serve': {
      const { flags } = command;
      const starting = flags.upstream
        ? import('./serve-dashboard.js').then((part) => part.serveDashboard(flags, flags.upstream!))
        : import('./serve.js').then((part) => part.serve(flags, process.env));
      // Also while it starts: what has begun by then has to be ended.
      closeOnSignal(async () => (await starting).close());
      const running = await starting;
      const lines = [
        `Wagate is ready: ${running.url}`,
        ...(running.url === running.listening ? [] : [`It listens on ${running.listening} itself.`]),
        ...(running.metricsUrl ? [`Prometheus finds its metrics at ${running.metricsUrl}`] : []),
        ...(running.setupUrl
          ? [
              'There is no super admin yet. Whoever opens this link becomes it, by a new account or the one they are signed in with:',
              `  ${running.setupUrl}`,
              'It works once; each start prints a new one until then. Without it: wagate admin promote EMAIL.',
            ]
          : []),
        ...(running.demo
          ? [
              'This is the demo network: scan with a phone from /demo. For WhatsApp itself, start with --whatsapp.',
            ]
          : []),
        'Press Ctrl+C to stop.',
      ];
      process.stdout.write(`${lines.join('\n')}\n`);
      if (flags.open && process.stdout.isTTY && !process.env.CI) openBrowser(running.setupUrl ?? running.url);
    }
  }
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function adminAct({ act, email, flags }: Extract<Command, { run: 'admin' }>): Promise<string> {
  switch (act) {
    case 'promote':
      return (await import('./promote.js')).promote(email, flags);
    case 'key':
      return (await import('./make-key.js')).makeKey(email, flags);
    case 'create':
      return (await import('./accounts.js')).createAccount(email, flags, process.env);
    case 'reset-link':
      return (await import('./accounts.js')).resetLink(email, flags, process.env);
  }
}

function tell(findings: readonly Finding[]): void {
  process.stdout.write(report(findings));
  if (findings.some(({ level }) => level === 'fail')) process.exitCode = 1;
}

/** Whoever has begun a file takes it away when the process ends, which a signal alone would not let them. */
function endOnSignal(): void {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}

function closeOnSignal(close: () => Promise<void>): void {
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // Whoever asks twice means now.
      if (asked) process.exit(1);
      asked = true;
      setTimeout(() => process.exit(1), SHUTDOWN_MS).unref();
      close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

try {
  await run(parseCommand(process.argv.slice(2), process.env, process.cwd()));
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\nTry wagate --help.\n`);
    process.exit(2);
  }
  if (error instanceof StartError || (error instanceof Error && PLAIN.has(error.name))) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
}
