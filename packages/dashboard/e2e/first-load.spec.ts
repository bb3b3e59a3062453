import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { Person } from './person.js';
import { expect, test } from './stand-in.js';

/** The files of each page's first load, as the size gate counts them. */
const counted: Record<string, string[]> = JSON.parse(
  readFileSync(new URL('../dist/chunks.json', import.meta.url), 'utf8'),
);

/** The scripts that a new page at `path` fetches until it is usable. */
async function fetchedUntil(page: Page, path: string, usable: (page: Page) => Promise<void>) {
  const fresh = await page.context().newPage();
  const scripts = new Set<string>();
  fresh.on('request', (request) => {
    const name = /\/assets\/([^/]+\.js)$/.exec(request.url())?.[1];
    if (name) scripts.add(name);
  });
  await fresh.goto(path);
  await usable(fresh);
  const now = [...scripts].sort();
  await fresh.close();
  return now;
}

test('a page fetches what its size is measured by, and nothing else until it is usable', async ({
  page,
  wagate,
  production,
}) => {
  const ana = new Person(page, wagate);
  const list = (name: string) => [...counted[name]!].sort();
  const signIn = await fetchedUntil(page, wagate.url, (fresh) =>
    expect(fresh.getByLabel('E-mail')).toBeVisible(),
  );
  expect(signIn).toEqual(list('sign-in'));

  await page.goto(wagate.url);
  await ana.signIn('ana@harbour.example');
  await expect(page.locator('wagate-sessions[state=ready]')).toBeVisible();
  // Messages, what tells of troubles and what follows a scan are asked for once the page stands, and bring what they need: they are held back.
  const later = /^(timeline|chat-head|attention|pairing-notice|pairing-linked)-/;
  const first = (names: string[]) => names.filter((name) => !later.test(name));
  await page
    .context()
    .route(/\/(timeline|chat-head|attention|pairing-notice|pairing-linked)-[^/]+\.js$/, () => {});
  const sessions = await fetchedUntil(page, wagate.url, async (fresh) => {
    await expect(fresh.locator('wagate-sessions[state=ready]')).toBeVisible();
    await expect(fresh.getByText('Front desk')).toBeVisible();
  });
  expect(first(sessions)).toEqual(list('sessions'));

  const { world } = production;
  const { id } = world.create('org_harbour_coffee', { label: 'Night shift' });
  world.qr(id);
  const session = await fetchedUntil(page, `${wagate.url}/sessions/${id}/link`, (fresh) =>
    expect(fresh.locator('wagate-pairing[state=qr]')).toBeVisible(),
  );
  expect(first(session)).toEqual(list('link'));

  const desk = world.sessionCalled('Front desk').id;
  const viewer = await fetchedUntil(page, `${wagate.url}/viewer/${desk}`, (fresh) =>
    expect(fresh.locator('wagate-chat-list[state=ready]')).toBeVisible(),
  );
  expect(first(viewer)).toEqual(list('viewer'));
});

test('a part that the network did not bring is asked for again, and nothing else waits for it', async ({
  page,
  wagate,
  production,
}) => {
  await page.goto(wagate.url);
  await new Person(page, wagate).signIn('ana@harbour.example');
  await expect(page.locator('wagate-sessions[state=ready]')).toBeVisible();
  const { id } = production.world.mustSession(
    production.world.data.sessions.find(({ status }) => status === 'logged_out')!.id,
  );
  let refused = 0;
  await page.context().route(/\/pairing-notice-[^/]+\.js/, (route) => {
    refused += 1;
    return refused > 2 ? route.continue() : route.abort();
  });
  await page.goto(`${wagate.url}/sessions/${id}/link`);
  await expect(page.locator('wagate-pairing[state=logged-out]')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Link a phone', level: 2 })).toBeVisible();
  const told = page.getByText('This part of the page could not be fetched.');
  for (let times = 1; times <= 2; times += 1) {
    await expect(told).toBeVisible();
    await page.locator('wagate-pairing').getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => refused).toBe(times + 1);
  }
  await expect(page.getByRole('heading', { name: 'This phone was unlinked' })).toBeVisible();
});
