import { proves } from './guide.js';
import { expect, test } from './journey.js';
import { Person } from './person.js';

test(
  'an address without a page says so, and so does one of a page that is not for the person',
  proves('frame.not-found'),
  async ({ page, wagate, browser }) => {
    await new Person(page, wagate).signUpFirst();
    const theirs = await (await browser.newContext()).newPage();
    await new Person(theirs, wagate).signUp('Ben Okafor', 'ben@harbour.example');
    const said: string[] = [];
    for (const path of ['/settings', '/users', '/viewer/a/b/c', '/event-monitor/x']) {
      await theirs.goto(wagate.url + path);
      await expect(theirs.getByRole('heading', { name: 'There is no page for you' })).toBeVisible();
      await expect(theirs).toHaveTitle('There is no page for you at this address · Wagate');
      said.push(await theirs.getByRole('main').innerText());
    }
    expect(new Set(said).size, 'nobody learns which page there is').toBe(1);
    await theirs.getByRole('main').getByRole('link', { name: 'Sessions' }).click();
    await expect(theirs.getByText('No sessions yet')).toBeVisible();
    await theirs.context().close();
  },
);

test(
  'a page whose code the network did not bring says so, comes with the network, and the frame stays of use',
  proves('frame.broken'),
  async ({ page, wagate }) => {
    await new Person(page, wagate).signUpFirst();
    const nav = page.getByRole('navigation', { name: 'Main' });
    await nav.getByRole('link', { name: 'Contacts' }).click();
    await expect(page.locator('wagate-contacts')).toHaveAttribute('state', /ready|empty/);
    await page.context().setOffline(true);
    await nav.getByRole('link', { name: 'Members' }).click();
    await expect(page.getByRole('heading', { name: 'This page could not be fetched' })).toBeVisible();
    await nav.getByRole('link', { name: 'Contacts' }).click();
    await expect(page.locator('wagate-contacts')).toBeVisible();
    await nav.getByRole('link', { name: 'Members' }).click();
    await expect(page.getByRole('button', { name: 'Try again' }).first()).toBeVisible();
    await page.context().setOffline(false);
    await expect(page.locator('wagate-members')).toHaveAttribute('state', 'ready');
  },
);

test(
  'a page of a newer version says so, and one click loads it anew',
  proves('frame.broken'),
  async ({ page, wagate }) => {
    await new Person(page, wagate).signUpFirst();
    let gone = true;
    await page.route(/\/assets\/members-[^/]+\.js/, (route) =>
      gone ? route.fulfill({ status: 404, body: 'not found' }) : route.continue(),
    );
    await page.route('**/members', (route) =>
      gone && route.request().resourceType() === 'fetch'
        ? route.fulfill({ body: '<script type="module" src="/assets/main-newer.js"></script>' })
        : route.continue(),
    );
    const nav = page.getByRole('navigation', { name: 'Main' });
    // Once it is known what the person may open nothing moves any more.
    await expect(nav.getByRole('link', { name: 'Webhooks' })).toBeVisible();
    await nav.getByRole('link', { name: 'Members' }).click();
    await expect(page.getByRole('heading', { name: 'The dashboard was updated' })).toBeVisible();
    await expect(nav.getByRole('link', { name: 'Viewer' })).toBeVisible();
    gone = false;
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect(page.locator('wagate-members')).toHaveAttribute('state', 'ready');
  },
);

test('a dashboard whose own code is not there says so instead of nothing, and comes with it', async ({
  page,
  wagate,
}) => {
  let gone = true;
  await page.route(/\/assets\/sign-in-page-[^/]+\.js/, (route) => (gone ? route.abort() : route.continue()));
  await page.goto(wagate.url);
  await expect(page.getByRole('heading', { name: 'This page could not be fetched' })).toBeVisible();
  gone = false;
  await expect(page.getByLabel('E-mail')).toBeVisible();
});

test(
  'the frame says that the device is offline or the gateway away, and that it is back',
  proves('frame.connection'),
  async ({ page, wagate }) => {
    await new Person(page, wagate).signUpFirst();
    const connection = page.locator('dashboard-connection');
    await expect(connection).toHaveAttribute('state', 'fine');
    await page.context().setOffline(true);
    await expect(connection).toHaveText(/You are offline/);
    await page.context().setOffline(false);
    await expect(connection).toHaveAttribute('state', 'fine', { timeout: 40_000 });
    await wagate.stop();
    await expect(connection).toHaveText(/does not answer/, { timeout: 40_000 });
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Members' }).click();
    await expect(page.getByText(/Can’t reach the gateway|could not be fetched/).first()).toBeVisible();
    await wagate.start();
    await expect(connection).toHaveText(/Connected again/, { timeout: 40_000 });
    await expect(connection).toHaveAttribute('state', 'fine');
  },
);
