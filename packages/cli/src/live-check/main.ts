#!/usr/bin/env node
import { closeSync, openSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { version } from '../version.js';
import { runLiveCheck } from './run.js';
import type { Call } from './steps.js';

const USAGE =
  'node packages/cli/dist/live-check/main.js URL --phone NUMBER --to NUMBER [--group JID], with an API key in WAGATE_KEY: see docs/live-check.md\n';

function usage(): never {
  process.stderr.write(USAGE);
  process.exit(2);
}

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { phone: { type: 'string' }, to: { type: 'string' }, group: { type: 'string' } },
    });
  } catch {
    return usage();
  }
}

const { values, positionals } = read();
const [url] = positionals;
const key = process.env.WAGATE_KEY;
const digits = (value: string | undefined) => value?.replace(/\D/g, '') ?? '';
const [phone, to] = [digits(values.phone), digits(values.to)];
if (!url || !/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '') || !key || !phone || !to)
  usage();

const call: Call = async (method, path, body) => {
  const answer = await fetch(`${url.replace(/\/$/, '')}/api/v1${path}`, {
    method,
    headers: { 'x-api-key': key, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
  const content = await answer.arrayBuffer();
  const json = type === 'application/json' && content.byteLength > 0;
  return {
    status: answer.status,
    type,
    bytes: content.byteLength,
    body: json ? (JSON.parse(new TextDecoder().decode(content)) as Record<string, unknown>) : {},
  };
};

const person = createInterface({ input: process.stdin, output: process.stdout });
const file = `live-check-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}.log`;
const log = openSync(file, 'wx', 0o600);
const write = (line: string) => {
  process.stdout.write(`${line}\n`);
  writeSync(log, `${line}\n`);
};
try {
  write(`${new Date().toISOString()} wagate ${version}, Node ${process.versions.node}, ${process.platform}`);
  const outcomes = await runLiveCheck(
    {
      call,
      phone,
      to,
      ...(values.group && { group: values.group }),
      patienceMs: 120_000,
      pauseMs: 1_000,
      ask: async (what) =>
        (await person.question(`\n${what}.\n[Enter] done, [s] skip: `)).trim() === 's' ? 'skip' : 'done',
    },
    write,
  );
  process.stdout.write(`\nWritten to ${file}\n`);
  if ([...outcomes.values()].includes('failed')) process.exitCode = 1;
} finally {
  person.close();
  closeSync(log);
}
