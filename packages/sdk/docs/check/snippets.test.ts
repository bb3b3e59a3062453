import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launchArgs } from '../../../../test-browser.mjs';
import { type EmbeddedTarget, embeddedTarget } from '../../e2e/embedded.js';
import { runInPage, runProgram } from './run.js';
import { type Snippet, snippetsOf, typeFaults } from './snippets.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What each block of a page prints when it does what the page says, in their order. */
const expected: Record<string, RegExp[]> = {
  'send.md': [/^sent as \S+$/m, /^true$/m, /^mend the message: \[/m],
  'kinds.md': [
    /(?=[\s\S]*deleted: true)(?=[\s\S]*reactions: \[ '👍' \])(?=[\s\S]*^Monday: 1$)/m,
    /^image {2}image\/png, \d+ bytes$/m,
    /^\d+ wait, the number is ok$/m,
  ],
  'receive.md': [/ wrote in \S+: Hello from a contact/, /connection is live[\s\S]*Hello from a contact/],
  'outage.md': [/handled Hello from a contact/, /may be a gap: cursor_expired[\s\S]*\d+ chats read again/],
  'browser.md': [/Front desk is working/, /INVALID_EMAIL_OR_PASSWORD/, /acting for Ana Reyes/],
  'webhooks.md': [/verified: Hello from a contact/],
  'stores.md': [/^Hello from a contact$/m, /(?=[\s\S]*audit is (there|not offered))(?=[\s\S]*sent as \S+)/],
  'testing.md': [/^before the cut\nafter the cut\n0 sessions, true$/m, /^accepted message$/m],
  'debug.md': [
    /(?=[\s\S]*^wagate GET \/api\/v1\/sessions attempt=1 status=200 ms=\d+ request=\S+$)(?=[\s\S]*^measured GET \/api\/v1\/sessions: 200, attempt 1, \d+ ms$)(?=[\s\S]*^\d+ sessions, 200, answered as \w{26}$)(?=[\s\S]*^This client was closed: make a new one\.$)/m,
    /^all is well\n(?=[\s\S]*^address: A gateway answers\.)(?=[\s\S]*^socket: It opens, and the gateway greets\.)/m,
    /^\d+ sessions$/m,
  ],
  'tokens.md': [
    /^200 \[ 'view', 'pair' \]\n401$/m,
    /^\[ true \]\n(?=[\s\S]*ForbiddenError)(?=[\s\S]*missing: \[ 'sessions' \])/m,
    /^1\ntrue$/m,
    /^true open\ncancelled$/m,
  ],
  'raw.md': [/a page of 2, and more\n\d+ in all\nnot_found, ask the operator about \S+/, /^200 \d+$/m],
  // The README of the package, and that of the repository.
  'README.md': [/Hello from a contact/],
};
const guides = readdirSync(here('../guides'))
  .sort()
  .map((name) => here(`../guides/${name}`));
const embedding = here('../../../../docs/embedding/tokens.md');
const pages = [...guides, embedding, here('../../README.md')];
/** What is there to be looked at compiles like the rest. */
const shown = [here('../../../../README.md')];
const snippets = pages.flatMap((page) => snippetsOf(page));

let target: EmbeddedTarget;
let browser: Browser;
let cookie: { name: string; value: string };
let writing: ReturnType<typeof setInterval>;
const folder = mkdtempSync(join(tmpdir(), 'wagate-snippets-'));

beforeAll(async () => {
  target = await embeddedTarget();
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: launchArgs });
  const { headers } = await fetch(`${target.command.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: target.command.url },
    body: JSON.stringify({ email: 'ana@harbour.example', password: 'correct horse battery' }),
  });
  const [, name, value] = /^([^=]+)=([^;]+)/.exec(headers.getSetCookie()[0]!)!;
  cookie = { name: name!, value: value! };
  // Somebody always writes: what waits for a message gets one.
  writing = setInterval(() => void target.write('Hello from a contact').catch(() => {}), 400);
}, 90_000);
afterAll(async () => {
  clearInterval(writing);
  await browser.close();
  await target.close();
  rmSync(folder, { recursive: true });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

async function environment(snippet: Snippet): Promise<Record<string, string>> {
  const port = await freePort();
  const secret = 'whsec_of_a_snippet';
  if (snippet.name.startsWith('webhooks'))
    await target.owner.webhooks.create({ url: `http://127.0.0.1:${port}/`, events: ['message'], secret });
  return {
    WAGATE_URL: target.command.url,
    WAGATE_KEY: target.key,
    WAGATE_SESSION: target.session,
    WAGATE_CONTACT: target.contact,
    WAGATE_CURSOR_FILE: join(folder, 'cursor'),
    WAGATE_WEBHOOK_SECRET: secret,
    WAGATE_EMBED_SECRET: randomBytes(32).toString('hex'),
    PORT: String(port),
  };
}

describe('the pages', () => {
  it('have as many blocks as outcomes are known, so that none goes unread', () => {
    const counts = Object.fromEntries(
      pages.map((page) => [
        page.split('/').at(-1),
        snippetsOf(page).filter(({ place }) => place !== 'compiler').length,
      ]),
    );
    const known = Object.fromEntries(Object.entries(expected).map(([page, list]) => [page, list.length]));
    expect(counts).toEqual(known);
  });

  it('compile by the strictest rules', () => {
    expect(shown.flatMap(snippetsOf)).not.toEqual([]);
    expect(typeFaults([...snippets, ...shown.flatMap(snippetsOf)], here('..').replace(/\/$/, ''))).toEqual(
      [],
    );
  }, 60_000);

  it('lead nowhere that is not there', () => {
    const besides = here('../../../../docs/embedding/');
    const embeddingGuides = readdirSync(besides).map((name) => join(besides, name));
    const texts = [...pages, ...shown, ...embeddingGuides, here('../../llms.txt')];
    const broken = texts.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
        .map(([, link]) => join(page, '..', link!))
        .filter((path) => !existsSync(path)),
    );
    expect(broken).toEqual([]);
  });

  const seen = new Map<string, number>();
  for (const snippet of snippets.filter(({ place }) => place !== 'compiler')) {
    const page = snippet.name.split(' ')[0]!;
    const at = seen.get(page) ?? 0;
    seen.set(page, at + 1);
    it(`do what they say: ${snippet.name}`, async () => {
      const outcome = expected[page]![at]!;
      const output =
        snippet.place === 'browser'
          ? await runInPage(snippet, outcome, { browser, origin: target.command.url, cookie })
          : await runProgram(snippet, outcome, await environment(snippet));
      expect(output).toMatch(outcome);
      expect(output).not.toContain(target.key);
    }, 60_000);
  }
});

describe('the check of the pages', () => {
  const block = (code: string): Snippet => ({ name: 'planted 1', language: 'ts', place: 'node', code });

  it('notices a block that does not compile', () => {
    const wrong = block("import { createGateway } from '@wagate/sdk';\ncreateGateway({ baseUrl: 7 });\n");
    expect(typeFaults([wrong], here('..').replace(/\/$/, '')).join()).toContain(
      "Type 'number' is not assignable",
    );
  });

  it('notices a block that prints something else, or fails', async () => {
    await expect(runProgram(block("console.log('other');"), /this/, {})).rejects.toThrow(/ended with 0/);
    await expect(runProgram(block("throw new Error('no');"), /this/, {})).rejects.toThrow(/ended with 1/);
  });

  it('reads what a fence says of its block', () => {
    const file = join(folder, 'page.md');
    writeFileSync(file, '# A\n\n```ts\na\n```\n\n```sh\nb\n```\n\n```ts browser\nc\n```\n\n```js\nd\n```\n');
    expect(snippetsOf(file).map(({ name, language, place, code }) => [name, language, place, code])).toEqual([
      ['page.md 1', 'ts', 'node', 'a\n'],
      ['page.md 2', 'ts', 'browser', 'c\n'],
      ['page.md 3', 'js', 'node', 'd\n'],
    ]);
  });
});
