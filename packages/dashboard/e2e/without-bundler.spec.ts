import { readFileSync } from 'node:fs';
import { expect, test } from './plain-page.js';

/** What the guide gives to copy for the files of `dist/cdn`. */
const [, OF_THE_GUIDE = ''] =
  /^```csp files\n([\s\S]*?)^```/m.exec(
    readFileSync(new URL('../../../docs/embedding/csp.md', import.meta.url), 'utf8'),
  ) ?? [];

const STRICT = "default-src 'none'; script-src 'self'; img-src 'self' data:";
const TYPED = `${STRICT}; require-trusted-types-for 'script'; trusted-types my-app`;
const body = '<wagate-provider><wagate-pairing session="sess_1"></wagate-pairing></wagate-provider>';
const ONE_FILE = "import '/wagate/wagate.min.js';";
const AUTOLOADER = "import '/wagate/wagate-autoloader.js';";

test('a page without a bundler fetches an element in few files', async ({ page, site }) => {
  await site.open(page, {
    body,
    policy: STRICT,
    script: `${AUTOLOADER} import { createGateway } from '/wagate/wagate-sdk.js'; createGateway;`,
  });
  await expect(page.locator('wagate-pairing').getByText('No gateway is connected')).toBeVisible();
  const files = site.asked.filter((path) => path.startsWith('/wagate/'));
  expect(files.length, files.join(' ')).toBeLessThanOrEqual(8);
  expect(site.said).toEqual([]);
});

test('a page without a bundler speaks its language, from a file of its own', async ({ page, site }) => {
  for (const script of [ONE_FILE, AUTOLOADER]) {
    await site.open(page, { body, script, policy: STRICT, lang: 'es-MX' });
    await expect(page.locator('wagate-pairing').getByText('No hay ninguna pasarela conectada')).toBeVisible();
    expect(site.asked.filter((path) => path.includes('/languages/'))).toEqual([
      expect.stringMatching(/\/languages\/es-[\w-]+\.js$/),
    ]);
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'ar'));
    await expect(
      page
        .locator('wagate-pairing')
        .getByText(/[\u0600-\u06ff]/)
        .first(),
    ).toBeVisible();
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
    await expect(page.locator('wagate-pairing').getByText('No gateway is connected')).toBeVisible();
    expect(site.said).toEqual([]);
  }
});

test('a page that wants Trusted Types allows one policy', async ({ page, site }) => {
  const shown = page.locator('wagate-pairing').getByText('No gateway is connected');
  for (const script of [ONE_FILE, AUTOLOADER]) {
    for (const policy of [OF_THE_GUIDE.replace(/\s+/g, ' ').trim(), `${TYPED} wagate`]) {
      await site.open(page, { body, script, policy });
      await expect(shown).toBeVisible();
      expect(site.said).toEqual([]);
    }
    expect(OF_THE_GUIDE).toContain("require-trusted-types-for 'script'");
    const twice = `${script} ${script.replace('/wagate/', '/wagate-again/')} globalThis.loaded = true;`;
    if (script === ONE_FILE) {
      // Two copies: the second finds the name taken, and the tags too. Of two autoloaders either may be first at a tag, so that both need the name.
      await site.open(page, { body, script: twice, policy: `${TYPED} wagate` });
      await expect(shown).toBeVisible();
      await page.waitForFunction(() => (globalThis as { loaded?: boolean }).loaded);
    }
    await site.open(page, { body, script: twice, policy: `${TYPED} wagate 'allow-duplicates'` });
    await expect(shown).toBeVisible();
    expect(site.said).toEqual([]);
  }
  // Lit's own name does too, where it is allowed.
  await site.open(page, { body, script: ONE_FILE, policy: `${TYPED} lit-html` });
  await expect(shown).toBeVisible();
});

test('a page that allows no policy of ours goes on, and is told what to allow', async ({ page, site }) => {
  await site.open(page, {
    body,
    script: `${ONE_FILE} document.title = 'The rest of the page';`,
    policy: TYPED,
  });
  await expect(page).toHaveTitle('The rest of the page');
  await expect
    .poll(() => site.said.filter((line) => line.startsWith('wagate:')))
    .toEqual([expect.stringContaining('trusted-types wagate')]);
});
