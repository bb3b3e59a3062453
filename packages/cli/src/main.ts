#!/usr/bin/env node
import { type Finding, report } from './doctor/finding.js';
import { type Command, parseCommand, UsageError } from './flags.js';
import { help } from './help.js';
import { openBrowser } from './open-browser.js';
import { StartError } from './start-error.js';
import { version } from './version.js';

const SHUTDOWN_MS = 10_000;
/** Errors of the gateway whose message is for whoever starts it; their classes are only loaded with it. */
const PLAIN: ReadonlySet<string> = new Set(['StoreError', 'OutageError', 'SmtpUrlError']);

async function run(command: Command): Promise<void> {
  switch (command.run) {
    case 'help':
      return void process.stdout.write(help);
    case 'version':
      return void process.stdout.write(`${version}\n`);
    case 'promote':
      return void process.stdout.write(
        `${await (await import('./promote.js')).promote(command.email, command.flags)}\n`,
      );
    case 'key':
      return void process.stdout.write(
        `${await (await import('./make-key.js')).makeKey(command.email, command.flags)}\n`,
      );
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

function tell(findings: readonly Finding[]): void {
  process.stdout.write(report(findings));
  if (findings.some(({ level }) => level === 'fail')) process.exitCode = 1;
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
