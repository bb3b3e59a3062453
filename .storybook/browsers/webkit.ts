// WebKit as a distribution ships it (WebKitGTK's MiniBrowser on a screen of its own), by WebDriver.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, expression, WINDOW } from './browser.js';
import { w3cInput } from './w3c-input.js';

export async function webkit(): Promise<Browser> {
  const port = await freePort();
  // A group of its own: the screen and the browser end with the driver.
  const own = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
  });
  const stop = () => process.kill(-own.pid!);
  process.once('exit', stop);
  const ended = new Promise<never>((_, reject) => {
    own.once('error', reject);
    own.once('exit', (code) => reject(new Error(`WebKitWebDriver ended with ${code}.`)));
  });
  ended.catch(() => {});
  const command = async (method: string, path: string, body?: object): Promise<unknown> => {
    const asked = fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await (await Promise.race([asked, ended])).json()) as { value: unknown };
    const { error, message } = (value ?? {}) as { error?: string; message?: string };
    if (error) throw new Error(`${path}: ${error} ${message}`);
    return value;
  };
  for (let tries = 0; ; tries += 1) {
    const ready = await command('GET', '/status').catch((cause) => cause);
    if (!(ready instanceof Error)) break;
    if (tries === 100) throw ready;
    await pause(100);
  }

  const { sessionId, capabilities } = (await command('POST', '/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] } },
    },
  })) as { sessionId: string; capabilities: { browserVersion: string } };
  const session = `/session/${sessionId}`;
  await command('POST', `${session}/timeouts`, { script: 120_000, pageLoad: 60_000 });
  await command('POST', `${session}/window/rect`, { x: 0, y: 0, ...WINDOW });
  return {
    name: 'WebKit',
    version: capabilities.browserVersion,
    open: async (url) => {
      await command('POST', `${session}/url`, { url });
    },
    call: async (name, ...args) => {
      const script = `const done = arguments[0];
        ${expression(name, args)}.then((text) => done({ text }), (error) => done({ error: String(error) }));`;
      const { text, error } = (await command('POST', `${session}/execute/async`, { script, args: [] })) as {
        text?: string;
        error?: string;
      };
      if (text === undefined) throw new Error(error);
      return JSON.parse(text);
    },
    input: w3cInput((actions) => command('POST', `${session}/actions`, { actions })),
    picture: async () => Buffer.from((await command('GET', `${session}/screenshot`)) as string, 'base64'),
    close: async () => {
      await command('DELETE', session).catch(() => {});
      const gone = new Promise((resolve) => own.once('exit', resolve));
      stop();
      process.off('exit', stop);
      await gone;
    },
  };
}

/** The browser stands in the folder of its library, whose name tells the processor and the version. */
function miniBrowser(): string {
  const found = readdirSync('/usr/lib')
    .flatMap((folder) =>
      ['4.1', '6.0'].map((version) => `/usr/lib/${folder}/webkit2gtk-${version}/MiniBrowser`),
    )
    .find((path) => existsSync(path));
  if (!found) throw new Error('No MiniBrowser: install webkit2gtk-driver.');
  return found;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
