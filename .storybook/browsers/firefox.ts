// Firefox as a distribution ships it, by WebDriver BiDi, which it speaks itself.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import WebSocket from 'ws';
import { type Browser, expression, WINDOW } from './browser.js';
import { w3cInput } from './w3c-input.js';

interface Answer {
  id?: number;
  result?: Record<string, unknown>;
  error?: string;
  message?: string;
}

export async function firefox(): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'wagate-firefox-'));
  const own = spawn(
    process.env.FIREFOX_PATH ?? 'firefox-esr',
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const forget = () => rmSync(profile, { recursive: true, force: true });
  process.once('exit', () => {
    own.kill();
    forget();
  });
  const ended = new Promise<never>((_, reject) => {
    own.once('error', reject);
    own.once('exit', (code) => reject(new Error(`Firefox ended with ${code}.`)));
  });
  ended.catch(() => {});
  const address = new Promise<string>((resolve) => {
    createInterface(own.stderr).on('line', (line) => {
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(line);
      if (found) resolve(found[1]!);
    });
  });
  const socket = new WebSocket(`${await Promise.race([address, ended])}/session`);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));

  const waiting = new Map<number, (answer: Answer) => void>();
  socket.on('message', (data) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id ?? -1)?.(answer);
    waiting.delete(answer.id ?? -1);
  });
  let last = 0;
  const command = async (method: string, params: object): Promise<Record<string, unknown>> => {
    const id = ++last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const { result, error, message } = await Promise.race([answered, ended]);
    if (!result) throw new Error(`${method}: ${error} ${message}`);
    return result;
  };

  const session = await command('session.new', { capabilities: {} });
  // The window that Firefox opens by itself has no focus, and keys press no button there.
  const { context } = await command('browsingContext.create', { type: 'window' });
  await command('browsingContext.setViewport', { context, viewport: WINDOW });
  return {
    name: 'Firefox',
    version: (session.capabilities as { browserVersion: string }).browserVersion,
    open: async (url) => {
      await command('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    call: async (name, ...args) => {
      const { type, result, exceptionDetails } = await command('script.evaluate', {
        expression: expression(name, args),
        target: { context },
        awaitPromise: true,
      });
      if (type !== 'success') throw new Error((exceptionDetails as { text: string }).text);
      return JSON.parse((result as { value: string }).value);
    },
    input: w3cInput((actions) => command('input.performActions', { context, actions })),
    picture: async () => {
      const { data } = await command('browsingContext.captureScreenshot', { context });
      return Buffer.from(data as string, 'base64');
    },
    close: async () => {
      const gone = new Promise((resolve) => own.once('exit', resolve));
      await command('browser.close', {}).catch(() => own.kill());
      await gone;
      forget();
    },
  };
}
