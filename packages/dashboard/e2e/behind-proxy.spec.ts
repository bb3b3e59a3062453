import { Command, run } from './command.js';
import { type FrontOptions, FrontProxy } from './front-proxy.js';
import { test as base, expect, watch } from './journey.js';
import { Person } from './person.js';

/** The command with a proxy in front of it, and told so. */
const test = base.extend<{ front: FrontOptions; inFront: FrontProxy }>({
  front: [{}, { option: true }],
  inFront: async ({ front }, use) => {
    const proxy = await new FrontProxy(front).listen();
    await use(proxy);
    await proxy.close();
    expect(proxy.strangers, 'nothing is asked for that is not below the path').toEqual([]);
  },
  wagate: async ({ inFront: proxy }, use) => {
    const wagate = new Command({ args: ['--public-url', proxy.url, '--trust-proxy', 'loopback'] });
    await wagate.start();
    proxy.target = wagate.listening;
    await use(wagate);
    await wagate.remove();
  },
});

test('behind a proxy that asks under another name, a phone is linked and its chats come', async ({
  page,
  wagate,
  inFront: proxy,
}) => {
  expect(wagate.url).toBe(proxy.url);
  expect(wagate.setupUrl).toContain(`${proxy.url}/#setup=`);
  const ana = await new Person(page, wagate).signUpFirst();
  await ana.linkPhone();
  await ana.openChats();
  await expect(page).toHaveURL(new RegExp(`^${proxy.url}/viewer/`));

  const flags = ['--public-url', proxy.url, '--trust-proxy', 'loopback', '--data', wagate.data];
  const { output } = await run(['doctor', ...flags]);
  for (const found of ['Node.js', 'Database', 'Disk', 'Public address', 'Proxy', 'Socket'])
    expect(output).toMatch(new RegExp(`^ok +${found}: `, 'm'));
  // A machine for tests may have any time.
  expect(output.replace(/^fail +Clock: .*$/m, '')).not.toMatch(/^fail/m);
});

/** Tries to sign in as somebody, from an address each time, and resolves to the statuses. */
async function trySigningIn(url: string, from: (attempt: number) => string): Promise<number[]> {
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 12; attempt++) {
    const answer = await fetch(`${url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, 'x-forwarded-for': from(attempt) },
      body: JSON.stringify({ email: 'nobody@harbour.example', password: 'correct horse battery' }),
    });
    statuses.push(answer.status);
  }
  return statuses;
}

test('limits count the clients of a dashboard and of the gateway behind it, not these two', async ({
  wagate,
}) => {
  const upstream = ['--gateway', wagate.listening, '--identity', wagate.listening];
  const dashboard = await new Command({ args: [...upstream, '--trust-proxy', 'loopback'] }).start();
  const { listening } = dashboard;
  expect(await trySigningIn(listening, (attempt) => `203.0.113.${attempt}`)).not.toContain(429);
  expect((await trySigningIn(listening, () => '203.0.113.99')).at(-1)).toBe(429);
  await dashboard.remove();
});

test.describe('below a path', () => {
  test.use({ front: { below: '/wagate' } });

  test('every page, link and file is below it, also after a reload', async ({
    page,
    wagate,
    browser,
    complaints,
    inFront: proxy,
  }) => {
    expect(wagate.setupUrl).toContain(`${proxy.url}/#setup=`);
    const ana = await new Person(page, wagate).signUpFirst();
    await expect(page).toHaveURL(`${proxy.url}/`);
    await ana.linkPhone();
    await ana.openChats();
    await ana.chats.first().click();
    await expect(ana.messages.first()).toBeVisible();
    const chat = page.url();
    expect(chat).toContain(`${proxy.url}/viewer/`);
    await page.reload();
    await expect(ana.messages.first()).toBeVisible();
    expect(page.url()).toBe(chat);
    for (const { path } of await page.context().cookies()) expect(path).toBe('/wagate');

    const nav = page.getByRole('navigation', { name: 'Main' });
    await nav.getByRole('link', { name: 'Members' }).click();
    await expect(page).toHaveURL(`${proxy.url}/members`);
    await page.goBack();
    await expect(ana.messages.first()).toBeVisible();
    await nav.getByRole('link', { name: 'Members' }).click();
    await page.getByLabel('E-mail').fill('ben@market.example');
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page
      .getByRole('button', { name: /^Copy link/ })
      .first()
      .click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain(`${proxy.url}/invitation/`);

    const theirs = await (await browser.newContext()).newPage();
    watch(theirs, complaints);
    await theirs.goto(link);
    await expect(theirs.getByText('ben@market.example').first()).toBeVisible();
    // Past the proxy it is the same page.
    await theirs.goto(wagate.listening);
    await expect(theirs.getByLabel('E-mail')).toBeVisible();
    await theirs.getByRole('button', { name: 'Create an account' }).click();
    await expect(theirs.getByLabel('Name', { exact: true })).toBeVisible();
  });
});

test.describe('by https', () => {
  test.use({ front: { tls: true, client: '203.0.113.9' }, ignoreHTTPSErrors: true });

  test('cookies are secure, the socket is, links are, and the client is who asks', async ({
    page,
    wagate,
    inFront: proxy,
  }) => {
    const sockets: string[] = [];
    page.on('websocket', (socket) => sockets.push(socket.url()));
    expect(wagate.setupUrl).toMatch(/^https:/);
    const ana = await new Person(page, wagate).signUpFirst();
    await ana.createSession('Front desk');
    await expect.poll(() => ana.codeOnScreen()).not.toBeNull();
    expect(sockets.length).toBeGreaterThan(0);
    for (const url of sockets) expect(url).toMatch(new RegExp(`^${proxy.url.replace('https', 'wss')}/api/`));
    const cookies = await page.context().cookies();
    expect(cookies.length).toBeGreaterThan(0);
    for (const { name, secure } of cookies)
      expect([name, secure]).toEqual([expect.stringMatching(/^__Secure-/), true]);
    const { session } = (await ana.auth('GET', '/get-session')) as { session: { ipAddress: string } };
    expect(session.ipAddress).toBe('203.0.113.9');
    expect(await ana.call('GET', '/audit')).toContain('"ip":"203.0.113.9"');
  });
});
