import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Phone } from '../packages/dashboard/e2e/phone.js';
import { qrOf, until } from '../packages/sdk/e2e/embedded.js';
import { browser, freePort, sharedStage, target } from './running.js';

/** Each is installed, checked, built and started as its README says: minutes, which `.ci/slow` has. */
const EXAMPLES = [
  { folder: 'embed-react', number: '447700900201' },
  { folder: 'embed-vue', number: '447700900202' },
  { folder: 'embed-next', number: '447700900203' },
];
const CONTACT = '447700900777';

const run = promisify(execFile);
const started = new Set<ChildProcess>();
sharedStage();
/** Ends what npm has started, and not npm alone. */
const stop = async (child: ChildProcess) => {
  started.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  process.kill(-child.pid!, 'SIGKILL');
  await once(child, 'close');
};
afterEach(() => Promise.all([...started].map(stop)));

/** Starts one of an example's scripts, and answers where it listens. */
async function start(cwd: string, env: NodeJS.ProcessEnv, script: 'start' | 'dev'): Promise<string> {
  const port = await freePort();
  const args = ['run', script, ...(script === 'dev' ? ['--', '--port', port] : [])];
  const child = spawn('npm', args, { cwd, env: { ...env, PORT: port }, detached: true });
  started.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const origin = `http://localhost:${port}`;
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`npm run ${script} ended:\n${output}`);
    return fetch(origin).then(
      ({ ok }) => ok,
      () => false,
    );
  });
  return origin;
}

/** A page of its own, which hears what goes wrong and counts the tokens that it is given. */
async function visit(origin: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const heard = { faults: [] as string[], tokens: 0 };
  page.on('pageerror', ({ message }) => heard.faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      heard.faults.push(message.text());
  });
  page.on('response', (response) => {
    if (response.url() === `${origin}/api/wagate/token` && response.ok()) heard.tokens++;
  });
  await page.goto(origin);
  return { page, heard };
}

async function signIn(page: Page, email: string, password: string) {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
}
const asAna = (page: Page) => signIn(page, 'ana@bakery.example', 'sourdough');
const asBen = (page: Page) => signIn(page, 'ben@bikes.example', 'derailleur');

/** A link of the app's own: the page stays the same one. */
async function follow(page: Page, name: string, path: string) {
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  await page.getByRole('navigation').getByRole('link', { name }).click();
  await page.waitForURL(`**${path}`);
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
}

/** What stands in the viewer, which is an element: its chat by the words of its last message. */
const chatSaying = (page: Page, text: string) => page.locator('wagate-viewer').getByText(text).first();

/** What a request is answered that another site's page could make a browser send, and what no page of the app would. */
async function answersOf(origin: string, path: string, wish: RequestInit): Promise<Record<string, number>> {
  const own = { Origin: origin, ...(wish.headers as Record<string, string>) };
  const ask = async (init: RequestInit) =>
    (await fetch(`${origin}${path}`, { method: 'POST', redirect: 'manual', ...wish, headers: own, ...init }))
      .status;
  const body = JSON.stringify({ email: 'ana@bakery.example', password: 'sourdoug\u00e9' });
  return {
    anotherSite: await ask({ headers: { ...own, 'Sec-Fetch-Site': 'cross-site' } }),
    anotherHost: await ask({ headers: { ...own, 'Sec-Fetch-Site': 'same-site' } }),
    anotherOrigin: await ask({ headers: { ...own, Origin: 'https://evil.example' } }),
    nullOrigin: await ask({ headers: { ...own, Origin: 'null' } }),
    form: await ask({ headers: { ...own, 'Content-Type': 'text/plain' } }),
    noObject: await ask({ body: 'null' }),
    noText: await ask({ body: '{"email":"ana@bakery.example","password":{"toString":1}}' }),
    notAscii: await ask({ body }),
    right: await ask({}),
  };
}
const REFUSED = { anotherSite: 403, anotherHost: 403, anotherOrigin: 403, nullOrigin: 403 };

describe.each(EXAMPLES)('$folder', ({ folder, number }) => {
  const cwd = fileURLToPath(new URL(folder, import.meta.url));
  let env: NodeJS.ProcessEnv;
  let session: string;
  let phone: Phone;

  beforeAll(async () => {
    ({ id: session } = await target.owner.sessions.create({ label: folder }));
    phone = await Phone.create(target.command, number, folder);
    await phone.remember(CONTACT, [{ text: `from before, ${folder}`, at: Date.now() - 60_000 }]);
    env = {
      ...process.env,
      NODE_ENV: undefined,
      NEXT_TELEMETRY_DISABLED: '1',
      WAGATE_URL: target.command.url,
      WAGATE_KEY: target.key,
      WAGATE_SESSION: session,
      WAGATE_EMBED_SECRET: 'of-the-broker-where-there-is-one-',
      APP_SECRET: 'of-the-cookies-of-the-example-app',
    };
    await run('npm', ['ci'], { cwd });
  }, 300_000);

  it('has types that hold, and one copy of each library', async () => {
    await run('npm', ['run', 'check'], { cwd });
    const { stdout } = await run('npm', ['ls', '--all', '--parseable', '--long'], { cwd });
    const copies = (name: string) => stdout.split(`:${name}@`).length - 1;
    expect(copies('react') + copies('vue')).toBe(1);
    for (const name of ['lit', '@wagate/sdk', '@wagate/elements']) expect(copies(name), name).toBe(1);
  }, 180_000);

  it('links the number of one customer, shows her chats, and nothing to another', async () => {
    // Nothing is known yet where an app is built.
    await run('npm', ['run', 'build'], { cwd, env: { ...process.env, NODE_ENV: undefined } });
    const origin = await start(cwd, env, 'start');
    const { page, heard } = await visit(origin);

    await asBen(page);
    await page.getByRole('heading', { name: 'No WhatsApp in your plan' }).waitFor();
    expect(await page.locator('wagate-pairing, wagate-viewer').count()).toBe(0);
    const refused = await page.evaluate(async () => {
      const headers = { 'Content-Type': 'application/json' };
      return (await fetch('/api/wagate/token', { method: 'POST', headers, body: '{}' })).status;
    });
    expect(refused).toBe(403);
    await page.getByRole('button', { name: 'Sign out' }).click();
    expect(heard.tokens).toBe(0);

    await asAna(page);
    await page.locator('wagate-pairing').getByRole('img').first().waitFor();
    await phone.scan(await qrOf(target.owner, session));
    await page.getByRole('status').filter({ hasText: 'Your customers reach you' }).waitFor();
    await page.getByText(`from before, ${folder}`).first().waitFor();
    await follow(page, 'Chats', '/chats');
    await chatSaying(page, `from before, ${folder}`).waitFor();
    await phone.hear(CONTACT, `live, ${folder}`);
    await chatSaying(page, `live, ${folder}`).waitFor();
    expect(heard.tokens).toBe(1);

    await page.reload();
    await chatSaying(page, `live, ${folder}`).waitFor();
    await follow(page, 'Your number', '/');
    await page.getByText(`live, ${folder}`).first().waitFor();
    expect(heard.tokens).toBe(2);

    // Another tab loses what it shows, and who kept the cookie has nothing in it.
    const tab = await page.context().newPage();
    await tab.goto(`${origin}/chats`);
    await chatSaying(tab, `live, ${folder}`).waitFor();
    const Cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const token = async () => {
      const headers = { 'Content-Type': 'application/json', Origin: origin, Cookie };
      return (await fetch(`${origin}/api/wagate/token`, { method: 'POST', headers, body: '{}' })).status;
    };
    expect(await token()).toBe(200);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Email').waitFor();
    expect(await page.getByText(`live, ${folder}`).count()).toBe(0);
    await tab.getByText('You are not signed in').first().waitFor({ timeout: 20_000 });
    expect(await token()).toBe(401);
    expect(heard.faults).toEqual([]);
    await page.context().close();

    const policy = (await fetch(origin)).headers.get('content-security-policy');
    for (const part of [
      "script-src 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
    ])
      expect(policy).toContain(part);
    expect(policy).not.toContain('unsafe');
    if (folder === 'embed-next') {
      expect(await answersOf(origin, '/', { body: new FormData() })).toMatchObject(REFUSED);
      return;
    }
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify({ email: 'ana@bakery.example', password: 'sourdough' });
    expect(await answersOf(origin, '/api/sign-in', { headers, body })).toEqual({
      ...REFUSED,
      form: 415,
      noObject: 400,
      noText: 401,
      notAscii: 401,
      right: 200,
    });
    expect(await answersOf(origin, '/api/sign-out', { headers, body: '{}' })).toMatchObject(REFUSED);
  }, 300_000);

  it('does so while it is developed, where React mounts everything twice', async () => {
    const origin = await start(cwd, env, 'dev');
    const { page, heard } = await visit(origin);
    await asAna(page);
    await page.getByText(`live, ${folder}`).first().waitFor();
    await follow(page, 'Chats', '/chats');
    await chatSaying(page, `live, ${folder}`).waitFor();
    expect(heard.tokens).toBe(1);
    await page.reload();
    await chatSaying(page, `live, ${folder}`).waitFor();
    expect(heard.tokens).toBe(2);
    expect(heard.faults).toEqual([]);
    await page.context().close();
  }, 180_000);
});
