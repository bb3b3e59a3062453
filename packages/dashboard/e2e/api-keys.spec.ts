import { apiKey, createGateway, type Gateway } from '@wagate/sdk';
import { realtime } from '@wagate/sdk/realtime';
import { proves } from './guide.js';
import { expect, test, watch } from './journey.js';
import { Person } from './person.js';

/** Fills the open form, makes the key, and takes down its secret as a person would. */
async function makeKey(
  { page }: Person,
  name: string,
  reach: 'All sessions, also later ones' | string[],
): Promise<string> {
  await page.getByRole('button', { name: 'Create key' }).first().click();
  const form = page.locator('wagate-api-key-form');
  await form.getByLabel('Name').fill(name);
  if (typeof reach === 'string') await form.getByLabel(reach).check();
  else {
    await form.getByLabel('These sessions', { exact: true }).check();
    for (const label of reach) await form.getByLabel(label).check();
  }
  await form.getByRole('button', { name: 'Create key' }).click();
  const shown = page.locator('wagate-api-key-secret');
  await expect(shown).toContainText(`Copy the key for ${name}`);
  const secret = await shown.locator('code').filter({ hasText: /^wa_/ }).innerText();
  await expect(shown.getByRole('button', { name: 'Done' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.mouse.click(5, 5);
  await expect(page.getByRole('dialog'), 'only the tick and Done close it').toContainText(secret);
  await shown.getByLabel('I have stored the key in a safe place').check();
  await shown.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText(secret)).toHaveCount(0);
  return secret;
}

const choose = async ({ page }: Person, name: string, verb: string, confirm: string) => {
  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('menuitem', { name: verb }).click();
  await page.getByRole('dialog').getByRole('button', { name: confirm, exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

const labels = async (gateway: Gateway): Promise<(string | undefined)[]> => {
  const all: (string | undefined)[] = [];
  for await (const { label } of gateway.sessions.list()) all.push(label);
  return all;
};

test(
  'a key made in the page calls the gateway, reaches no further than it was given, and is refused at once when it is revoked',
  proves('api-keys.create', 'api-keys.call', 'api-keys.revoke'),
  async ({ page, wagate }) => {
    const ana = await new Person(page, wagate).signUpFirst();
    await ana.createSession('Front desk');
    await page.goto(wagate.url);
    await ana.createSession('Deliveries');
    await page.goto(`${wagate.url}/api-keys`);
    const client = (key: string) => createGateway({ baseUrl: wagate.url, auth: apiKey(key) });
    const wide = client(await makeKey(ana, 'Order service', 'All sessions, also later ones'));
    const seen = await labels(wide);
    expect(seen.sort()).toEqual(['Deliveries', 'Front desk']);

    const narrow = client(await makeKey(ana, 'Till', ['Front desk']));
    expect(await labels(narrow)).toEqual(['Front desk']);
    await expect(page.getByRole('row', { name: /Till/ }), 'its row names what it reaches').toContainText(
      'Front desk',
    );
    for await (const { id, label } of wide.sessions.list()) {
      const asked = narrow.sessions.get(id).then(
        () => 200,
        (error: { status: number }) => error.status,
      );
      if (label === 'Front desk') expect(await asked).toBe(200);
      else expect([403, 404]).toContain(await asked);
    }
    await expect(narrow.sessions.create({ label: 'Mine' })).rejects.toMatchObject({ status: 403 });

    await choose(ana, 'Till', 'Turn off…', 'Turn off');
    await expect(labels(narrow)).rejects.toMatchObject({ status: 401 });
    await choose(ana, 'Till', 'Turn on…', 'Turn on');
    expect(await labels(narrow)).toEqual(['Front desk']);
    await choose(ana, 'Till', 'Revoke…', 'Revoke key');
    await expect(labels(narrow)).rejects.toMatchObject({ status: 401 });
    await expect(page.getByRole('row', { name: /Till/ })).toContainText('Revoked');
    expect(await labels(wide), 'the other one does not mind').toHaveLength(2);
    await makeKey(ana, 'Till', ['Front desk']);
  },
);

test('an open connection ends with its key', proves('api-keys.revoke'), async ({ page, wagate }) => {
  const ana = await new Person(page, wagate).signUpFirst();
  await page.goto(`${wagate.url}/api-keys`);
  await page.getByRole('button', { name: 'Create key' }).first().click();
  const form = page.locator('wagate-api-key-form');
  await form.getByLabel('Name').fill('Listener');
  await form.getByLabel('Events').check();
  await form.getByLabel('All sessions, also later ones').check();
  await form.getByLabel('Name').press('Enter');
  const shown = page.locator('wagate-api-key-secret');
  const secret = await shown.locator('code').filter({ hasText: /^wa_/ }).innerText();
  await shown.getByLabel('I have stored the key in a safe place').check();
  await shown.getByRole('button', { name: 'Done' }).click();
  const gateway = createGateway({ baseUrl: wagate.url, auth: apiKey(secret) });
  const events = realtime(gateway, {});
  const reading = (async () => {
    for await (const _ of events);
  })().catch(() => undefined);
  await expect.poll(() => events.status.get().state).toBe('live');
  await choose(ana, 'Listener', 'Revoke…', 'Revoke key');
  await expect.poll(() => events.status.get().state).toBe('closed');
  events.close();
  await reading;
});

test('a key is made with the keyboard alone', proves('api-keys.create'), async ({ page, wagate }) => {
  await new Person(page, wagate).signUpFirst();
  await page.goto(`${wagate.url}/api-keys`);
  const create = page.getByRole('button', { name: 'Create key' }).first();
  await create.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name')).toBeFocused();
  await page.keyboard.type('Delivery app');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Read', { exact: true })).toBeFocused();
  for (let at = 0; at < 4; at++) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByLabel('All sessions, also later ones')).toBeChecked();
  await page.keyboard.press('Enter');
  const shown = page.getByRole('dialog', { name: 'Copy the key for Delivery app' });
  await expect(shown).toBeVisible();
  const tick = shown.getByLabel('I have stored the key in a safe place');
  for (let at = 0; at < 8 && !(await tick.evaluate((box) => box.matches(':focus'))); at++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('row', { name: /Delivery app/ })).toBeVisible();
});

test(
  'a member comes to no keys by navigation, address or call; an admin makes and revokes them as the owner does',
  proves('api-keys.admin', 'roles.member'),
  async ({ page, wagate, browser, complaints }) => {
    await new Person(page, wagate).signUpFirst();
    const post = (path: string, body: object) =>
      page.evaluate(
        async ([where, data]) => {
          const answer = await fetch(`/api/auth${where}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(data),
          });
          return (await answer.json()) as { id: string };
        },
        [path, body] as const,
      );
    await page.goto(`${wagate.url}/api-keys`);
    await expect(page.getByRole('heading', { name: 'No API keys yet' }), 'the owner').toBeVisible();
    const organizationId = await page.evaluate(async () => {
      const answer = await fetch('/api/auth/get-session');
      return ((await answer.json()) as { session: { activeOrganizationId: string } }).session
        .activeOrganizationId;
    });
    for (const [name, role, sees] of [
      ['Ben Okafor', 'member', false],
      ['Chioma Eze', 'admin', true],
    ] as const) {
      const email = `${role}@harbour.example`;
      const { id: invitationId } = await post('/organization/invite-member', { email, role, organizationId });
      const context = await browser.newContext();
      const other = await context.newPage();
      watch(other, complaints);
      await new Person(other, wagate).signUp(name, email);
      const status = await other.evaluate(
        async ([invitation, organization]) => {
          const ask = (path: string, body: object) =>
            fetch(`/api/auth/organization/${path}`, {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify(body),
            });
          await ask('accept-invitation', { invitationId: invitation });
          await ask('set-active', { organizationId: organization });
          const { token } = (await (await fetch('/api/auth/token')).json()) as { token: string };
          return (await fetch('/api/v1/api-keys', { headers: { authorization: `Bearer ${token}` } })).status;
        },
        [invitationId, organizationId] as const,
      );
      expect(status).toBe(sees ? 200 : 403);
      await other.goto(`${wagate.url}/api-keys`);
      if (sees) {
        const admin = new Person(other, wagate);
        const reporting = createGateway({
          baseUrl: wagate.url,
          auth: apiKey(await makeKey(admin, 'Reporting', 'All sessions, also later ones')),
        });
        expect(await labels(reporting)).toEqual([]);
        await choose(admin, 'Reporting', 'Revoke…', 'Revoke key');
        await expect(labels(reporting)).rejects.toMatchObject({ status: 401 });
      } else
        await expect(
          other.getByText(/your role in this organization does not open this page/i),
        ).toBeVisible();
      await expect(other.getByRole('link', { name: 'API keys' })).toHaveCount(sees ? 1 : 0);
      await context.close();
    }
  },
);

test('a sign-in that ends while a key is made loses nothing typed, and goes on when the same person is back', async ({
  page,
  wagate,
  context,
}) => {
  const ana = await new Person(page, wagate).signUpFirst();
  await page.goto(`${wagate.url}/api-keys`);
  await page.getByRole('button', { name: 'Create key' }).first().click();
  const form = page.locator('wagate-api-key-form');
  await form.getByLabel('Name').fill('Delivery app');
  await form.getByLabel('All sessions, also later ones').check();
  // The cookie has passed, and the gateway no longer takes the token made of it.
  await context.clearCookies();
  await page.route(
    '**/api/v1/**',
    (route) =>
      route.fulfill({
        status: 401,
        json: { error: { code: 'unauthorized', message: 'missing or invalid credentials' } },
      }),
    { times: 1 },
  );
  await form.getByRole('button', { name: 'Create key' }).click();
  const again = page.getByRole('dialog', { name: 'Your sign-in has ended' });
  await expect(again).toBeVisible();
  await expect(again).toContainText('What you typed here stays.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(again).toBeVisible();
  await ana.signIn('ana@harbour.example');
  await expect(again).toHaveCount(0);
  await expect(form.getByLabel('Name')).toHaveValue('Delivery app');
  await expect(form.getByLabel('All sessions, also later ones')).toBeChecked();
  await form.getByRole('button', { name: 'Create key' }).click();
  await expect(page.getByRole('dialog', { name: 'Copy the key for Delivery app' })).toBeVisible();
});

test('another person who signs in after that finds nothing of the first', async ({
  page,
  wagate,
  context,
}) => {
  const ben = new Person(page, wagate);
  await ben.signUpFirst('Ana Reyes', 'ana@harbour.example');
  await page.getByRole('button', { name: 'Account: Ana Reyes' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await ben.signUp('Ben Okafor', 'ben@market.example');
  const second = await context.newPage();
  await second.goto(wagate.url);
  await expect(second.locator('wagate-sessions')).toBeVisible();
  await page.goto(`${wagate.url}/api-keys`);
  await page.getByRole('button', { name: 'Create key' }).first().click();
  await page.getByLabel('Name').fill('Typed by Ben');
  // An answer on its way could bring the cookie back.
  await Promise.all([page, second].map((tab) => tab.waitForLoadState('networkidle')));
  await context.clearCookies();
  await page.route(
    '**/api/v1/api-keys',
    (route) => route.fulfill({ status: 401, json: { error: { code: 'unauthorized', message: 'x' } } }),
    { times: 1 },
  );
  await page.getByLabel('All sessions, also later ones').check();
  // A page that looked who is signed in meanwhile has been given its cookie again.
  await context.clearCookies();
  await page.getByRole('dialog').getByRole('button', { name: 'Create key' }).click();
  await expect(page.getByRole('dialog', { name: 'Your sign-in has ended' })).toBeVisible();
  await ben.signIn('ana@harbour.example');
  await expect(page.getByRole('button', { name: 'Account: Ana Reyes' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Create key' }).first().click();
  await expect(page.getByLabel('Name')).toHaveValue('');
  await page.keyboard.press('Escape');
  // Whoever signs out does so in every tab, and at once.
  await second.reload();
  await expect(second.locator('wagate-sessions')).toBeVisible();
  await page.getByRole('button', { name: 'Account: Ana Reyes' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(second.getByLabel('E-mail')).toBeVisible();
  await expect(second.locator('wagate-sessions')).toHaveCount(0);
});
