import { readFileSync } from 'node:fs';
import type { Page, Request } from '@playwright/test';
import { Person } from './person.js';
import { expect, test } from './stand-in.js';

/** Every page of the registry by the name of its record, where a super admin opens it. @param desk a session of theirs */
const addresses = (desk: string): Record<string, string> => ({
  sessions: '/sessions',
  session: `/sessions/${desk}`,
  link: `/sessions/${desk}/link`,
  viewer: `/viewer/${desk}`,
  contacts: `/contacts/${desk}`,
  'api-keys': '/api-keys',
  webhooks: '/webhooks',
  members: '/members',
  audit: '/audit',
  'all-sessions': `/all-sessions/${desk}`,
  'platform-audit': '/platform/audit',
  users: '/users',
  events: '/events',
  'admin-number': '/admin-number',
  account: '/account',
});

/** The names of the records as the build lists them. */
const recorded = (): string[] =>
  Object.keys(JSON.parse(readFileSync(new URL('../dist/chunks.json', import.meta.url), 'utf8')));

/** A webhook as somebody made it. */
const webhook = () =>
  ({
    id: 'wh_1',
    organizationId: 'org_harbour_coffee',
    url: 'https://receiver.example/in',
    events: ['message'],
    active: true,
    createdAt: 1_700_000_000_000,
    deliveries: [],
  }) as never;

/** Halves that take about as long. */
const HALVES = [
  ['sessions', 'session', 'viewer', 'users', 'audit', 'platform-audit', 'admin-number', 'events'],
  ['link', 'contacts', 'api-keys', 'webhooks', 'members', 'all-sessions', 'account'],
];

/** Three seconds on a machine that does nothing else: this one runs other browsers too. */
const SOON_MS = 10_000;

test.beforeEach(async ({ page, wagate }) => {
  await page.goto(wagate.url);
  await new Person(page, wagate).signIn('ana@harbour.example');
  await expect(page.locator('wagate-sessions')).toHaveAttribute('state', 'ready');
});

test('every page is walked', () => {
  const walked = HALVES.flat().sort();
  expect(
    recorded()
      // Nobody is signed in there.
      .filter((name) => name !== 'sign-in' && name !== 'connect')
      .sort(),
  ).toEqual(walked);
  expect(Object.keys(addresses('')).sort()).toEqual(walked);
});

test('what such a gateway lacks is asked for at most once in a visit to every page', async ({
  page,
  production,
}) => {
  const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
  await expect(links.filter({ hasText: 'Event monitor' })).toBeVisible();
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  expect(new Set(hrefs).size).toBeGreaterThanOrEqual(12);
  for (let round = 0; round < 2; round++) {
    for (const href of new Set(hrefs)) {
      await page.locator(`dashboard-sidebar a[href="${href}"]`).first().click();
      await expect(page).toHaveURL((url) => url.pathname.startsWith(href));
      await settled(page, href);
    }
    await page.getByRole('button', { name: /^Account: / }).click();
    await page.getByRole('link', { name: 'Account settings' }).click();
    await expect(page.locator('wagate-account')).toBeVisible();
    await settled(page, '/account');
  }
  const lacking = new Map<string, number>();
  for (const { method, path, status } of production.requests)
    if (isRead(path) && [404, 405, 501].includes(status))
      lacking.set(`${method} ${path}`, (lacking.get(`${method} ${path}`) ?? 0) + 1);
  expect([...lacking].filter(([, times]) => times > 1)).toEqual([]);
  expect([...lacking.keys()]).toContain('GET /api/v1/capabilities');
});

test('accounts, members, sign-ins, sessions and events with nulls, missing and unknown fields stand beside the others', async ({
  page,
  wagate,
  production,
}) => {
  production.world.addOddRecords();
  const later = { later: { of: ['a', 'later', 'gateway'] } };
  const nobody = { id: 'odd', name: null, email: null, role: 'user,teleporter', banned: null, ...later };
  await adds(page, '/api/auth/admin/list-users', 'users', {
    ...nobody,
    banExpires: 'never',
    createdAt: null,
  });
  await adds(page, '/api/auth/organization/list-members', 'members', { id: 'odd', role: null, user: nobody });
  await adds(page, '/api/auth/organization/list-members', 'members', { id: 'odder', userId: null, ...later });
  await adds(page, '/api/auth/organization/list-invitations', '', {
    id: 'odd',
    status: 'pending',
    email: null,
  });
  await adds(page, '/api/auth/list-sessions', '', { id: 'odd', userAgent: null, updatedAt: 'yesterday' });
  await adds(page, '/api/auth/organization/list', '', { id: 'odd', name: null, createdAt: null, ...later });
  let tell = (_: object) => {};
  await page.routeWebSocket(/\/api\/v1\/realtime/, (socket) => {
    socket.connectToServer();
    tell = (frame) => socket.send(JSON.stringify(frame));
  });
  for (const [address, others] of [
    ['/users', 'ben@harbour.example'],
    ['/members', 'ben@harbour.example'],
    ['/account', 'This device'],
    ['/all-sessions', 'Front desk'],
    ['/audit', 'audit'],
    ['/platform/audit', 'audit'],
    ['/admin-number', 'admin'],
  ] as const) {
    await page.goto(wagate.url + address);
    await settled(page, address);
    await expect(page.locator('dashboard-page').getByText(others).first()).toBeVisible();
    await expect(page.locator('dashboard-page .broken')).toHaveCount(0);
  }
  await page.goto(`${wagate.url}/events`);
  await settled(page, '/events');
  tell({ id: null, event: 'moon.rise', session: null, payload: null, ...later });
  tell({
    schema: 'v9',
    id: 'evt_odd',
    event: 'message',
    sessionId: null,
    payload: { text: null },
    ts: 'soon',
  });
  production.world.receive(production.world.sessionCalled('Front desk').id, {
    from: 'marta',
    body: 'Still here',
  });
  await expect(page.locator('wagate-event-monitor').getByText('message').first()).toBeVisible();
  await expect(page.locator('dashboard-page .broken')).toHaveCount(0);
});

/** Puts a record before those that a path answers with. @param list where they stand in the answer; empty when it is the answer */
const adds = (page: Page, path: string, list: string, record: object) =>
  page.route(
    (url) => url.pathname === path,
    async (route) => {
      const response = await route.fetch();
      const answer = await response.json();
      (list ? answer[list] : answer).unshift(record);
      await route.fulfill({ response, json: answer });
    },
  );

/** Each page meets one of them at every change, and both before a release (`.ci/slow`). */
const BOTH = process.env.WAGATE_EVERY_REFUSAL !== undefined;

for (const [turn, status] of [403, 500].entries())
  for (const [at, half] of [...HALVES.entries()].filter(([at]) => BOTH || at === turn))
    test(`${status} for any one request ends in a sentence within seconds, never in a spinner (${at + 1} of 2)`, async ({
      page,
      wagate,
      production,
    }) => {
      test.setTimeout(120_000);
      const { world } = production;
      const all = addresses(world.sessionCalled('Front desk').id);
      // Where nothing is, a refusal could not be told from it.
      production.key();
      world.data.webhooks.push(webhook());
      for (const name of half) {
        const address = all[name]!;
        const { asked, state } = await open(page, wagate.url + address);
        const refused = new Set<string>();
        for (const path of asked) {
          if (!isWalked(name, path)) continue;
          const came = await refuse(page, wagate.url + address, path, status);
          if (came) refused.add(path);
          if (state !== 'empty')
            expect(await pageState(page), `${address}: ${status} for ${path}`).not.toBe('empty');
        }
        expect(refused.size, address).toBeGreaterThan(0);
      }
    });

/** What the frame asks for beside every page. */
const FRAME = ['/api/auth/token', '/api/auth/organization/list', '/api/v1/sessions', '/api/v1/webhooks'];

/** Pages that themselves show what the frame reads of the gateway as well. */
const SHOWING_SESSIONS = ['session', 'viewer', 'contacts', 'api-keys', 'webhooks'];

/** What belongs to the frame is refused on the first page, and on those that show it. */
const isWalked = (name: string, path: string): boolean =>
  name === 'sessions' ||
  !FRAME.includes(path) ||
  (SHOWING_SESSIONS.includes(name) && path.startsWith('/api/v1/'));

/** What a page reads of the gateway and of the identity service. Who is there at all is asked before there is any page. */
const isRead = (path: string): boolean =>
  path.startsWith('/api/v1/') || (path.startsWith('/api/auth/') && path !== '/api/auth/get-session');

/** Opens a page as it should be. @returns what it asks for, and how its element says that it stands */
async function open(page: Page, address: string) {
  const asked = new Set<string>();
  const note = (request: Request) => {
    const { pathname } = new URL(request.url());
    if (request.method() === 'GET' && isRead(pathname)) asked.add(pathname);
  };
  // Nothing of the page before is on its way any more.
  await page.goto('about:blank');
  page.on('request', note);
  await page.goto(address);
  await settled(page, address);
  page.off('request', note);
  return { asked, state: await pageState(page) };
}

/** Opens a page whose requests of one path are refused. @returns whether there were any */
async function refuse(page: Page, address: string, path: string, status: number): Promise<boolean> {
  let answered = false;
  const error = { code: status === 403 ? 'forbidden' : 'internal', message: 'no' };
  // Each in the words of the service that refuses.
  const json = path.startsWith('/api/auth/') ? { ...error, code: error.code.toUpperCase() } : { error };
  const matches = (url: URL) => url.pathname === path;
  await page.route(matches, (route) => {
    answered = true;
    return route.fulfill({ status, json });
  });
  await page.goto(address);
  // A few are asked for only when something happens to move meanwhile.
  const came = await expect
    .poll(() => answered, { timeout: 5_000 })
    .toBe(true)
    .then(
      () => true,
      () => false,
    );
  await settled(page, `${address}: ${status} for ${path}`);
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link').first()).toBeVisible();
  await page.unroute(matches);
  return came;
}

const pageState = (page: Page) => page.locator('dashboard-page [state]').first().getAttribute('state');

const settled = (page: Page, message: string) =>
  expect.poll(() => waiting(page), { timeout: SOON_MS, message }).toEqual([]);

/** What is still waited for: elements that say so, and the page itself until its element says how it stands. */
const waiting = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    let stands = false;
    const look = (root: ParentNode, inPage: boolean) => {
      for (const element of root.querySelectorAll('*')) {
        const { localName, shadowRoot } = element;
        const state = element.getAttribute('state');
        if (state === 'loading' || element.getAttribute('aria-busy') === 'true') found.push(localName);
        if (inPage && state) stands = true;
        if (shadowRoot) look(shadowRoot, inPage || localName === 'dashboard-page');
      }
    };
    look(document, false);
    return stands ? found : [...found, 'the page'];
  });
