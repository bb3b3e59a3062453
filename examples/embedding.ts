import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { Phone } from '../packages/dashboard/e2e/phone.js';
import { readQr } from '../packages/dashboard/e2e/read-qr.js';
import { until } from '../packages/sdk/e2e/embedded.js';
import { productionTarget } from '../packages/sdk/e2e/production.js';
import type { Target } from '../packages/sdk/e2e/target.js';
import { browser, folder, freePort, here, run, target } from './running.js';

const SECRET = 'forty random characters of an example….';

/** A page of somebody's own browser, and what their Content-Security-Policy refused. */
async function visitor(options: BrowserContextOptions = {}): Promise<{ page: Page; refused: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const refused: string[] = [];
  page.on('console', (line) => {
    if (/Content.Security.Policy|Trusted/i.test(line.text())) refused.push(line.text());
  });
  return { page, refused };
}

/** What a page shows of a session that is not its customer's, and what its token gets of it. */
async function tryAnothers(page: Page, session: string, at: string) {
  await page.evaluate((id) => {
    const viewer = document.createElement('wagate-viewer');
    viewer.setAttribute('session', id);
    document.querySelector('wagate-provider')!.replaceChildren(viewer);
  }, session);
  await page.getByText('This session is not here').waitFor();
  return page.evaluate(
    async ([base, id]) => {
      const asked = await fetch('/api/wagate/token', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ sessions: [id] }),
      });
      const { token, sessions } = (await asked.json()) as { token: string; sessions: string[] };
      const headers = { Authorization: `Bearer ${token}` };
      const chats = await fetch(`${base}/api/v1/sessions/${id}/chats`, { headers });
      return { status: chats.status, sessions };
    },
    [at, session] as const,
  );
}

/** The examples that embed, on the stage of the file that calls it. */
export function testEmbedding(): void {
  describe('the shop on Express', () => {
    const customers = {
      ana: ['ana@shop.example', 'harbour at dawn'],
      bo: ['bo@shop.example', 'lighthouse at dusk'],
    } as const;

    /** Opens a shop before a gateway. @param known sessions that its customers have already */
    async function shop(gateway: { url: string; key: string }, known: Record<string, string> = {}) {
      const port = await freePort();
      const file = join(folder, `shop-${port}.json`);
      writeFileSync(file, JSON.stringify(known));
      const server = run('embed-express/server.js', [], {
        WAGATE_URL: gateway.url,
        WAGATE_KEY: gateway.key,
        WAGATE_EMBED_SECRET: SECRET,
        SHOP_FILE: file,
        PORT: port,
      });
      await server.prints('The shop is open');
      const url = `http://127.0.0.1:${port}`;
      const enter = async (who: keyof typeof customers) => {
        const visit = await visitor();
        const [email, password] = customers[who];
        await visit.page.goto(url);
        await visit.page.getByLabel('Email').fill(email);
        await visit.page.getByLabel('Password').fill(password);
        await visit.page.getByRole('button', { name: 'Sign in' }).click();
        await visit.page.getByRole('button', { name: 'Sign out' }).waitFor();
        return visit;
      };
      return { url, server, enter };
    }

    it('links the phone of a customer and shows her chats: not to another, and not to who signed out', async () => {
      const { url, server, enter } = await shop({ url: target.command.url, key: target.key });
      const ana = await enter('ana');
      await ana.page.getByRole('button', { name: 'Link a phone' }).click();
      const session = (await ana.page.locator('wagate-pairing').getAttribute('session'))!;
      const phone = await Phone.create(target.command, '447700900201', 'Ana');
      let code: string | null = null;
      await until(async () => {
        code = await readQr(ana.page.locator('wagate-pairing'));
        return code !== null;
      });
      await phone.scan(code!);
      await ana.page.waitForURL('**/chats');
      await phone.hear('447700900888', 'Is my order ready?');
      const hers = ana.page.getByText('Is my order ready?').first();
      await hers.waitFor();

      const bo = await enter('bo');
      await bo.page.getByRole('button', { name: 'Link a phone' }).click();
      const own = (await bo.page.locator('wagate-pairing').getAttribute('session'))!;
      await bo.page.getByRole('img', { name: 'QR code' }).waitFor();
      expect(await tryAnothers(bo.page, session, target.command.url)).toEqual({
        status: 404,
        sessions: [own],
      });
      expect(await bo.page.getByText('Is my order ready?').count()).toBe(0);

      // She signs out in another tab.
      const tab = await ana.page.context().newPage();
      await tab.goto(url);
      await tab.getByRole('button', { name: 'Sign out' }).click();
      await tab.getByRole('button', { name: 'Sign in' }).waitFor();
      await ana.page.getByText('You are not signed in').first().waitFor();
      expect(await hers.count()).toBe(0);
      await tab.goto(`${url}/chats`);
      expect(new URL(tab.url()).pathname).toBe('/');
      expect([...ana.refused, ...bo.refused]).toEqual([]);
      expect(server.output).not.toContain(target.key);
      for (const { page } of [ana, bo]) await page.context().close();
    });

    it('does the same before a gateway that makes no tokens', async () => {
      const plain: Target = await productionTarget();
      try {
        const known = { ana: plain.session, bo: plain.unlinked };
        const { url, enter } = await shop({ url: plain.line.url, key: plain.key }, known);
        const ana = await enter('ana');
        await ana.page.locator('wagate-viewer').getByRole('option').first().waitFor();
        await ana.page.getByRole('option', { name: 'Marta Silva' }).click();
        await plain.write('Is my order ready?');
        const hers = ana.page.getByText('Is my order ready?').first();
        await hers.waitFor();
        const bo = await enter('bo');
        // Such a gateway links one way at a time, and who may only link has to come from one to the other.
        await bo.page.getByRole('link', { name: 'Your phone' }).click();
        await bo.page.getByRole('img', { name: 'QR code' }).waitFor();
        await bo.page.getByRole('tab', { name: 'Phone number' }).click();
        await bo.page.getByLabel('Number of the phone').fill('+44 7700 900202');
        await bo.page.getByRole('button', { name: 'Get a code' }).click();
        await bo.page.getByRole('button', { name: 'Copy code' }).waitFor();
        const got = await tryAnothers(bo.page, plain.session, `${url}/api/wagate`);
        expect(got).toEqual({ status: 404, sessions: [plain.unlinked] });
        const tab = await ana.page.context().newPage();
        await tab.goto(url);
        await tab.getByRole('button', { name: 'Sign out' }).click();
        await ana.page.getByText('You are not signed in').first().waitFor();
        expect(await hers.count()).toBe(0);
        expect([...ana.refused, ...bo.refused]).toEqual([]);
        for (const { page } of [ana, bo]) await page.context().close();
        expect(plain.strangers()).toEqual([]);
      } finally {
        await plain.close();
      }
    });

    it('signs nobody in by a wrong password, and by no form of another site', async () => {
      const { url } = await shop({ url: target.command.url, key: target.key });
      const post = (path: string, body: Record<string, string>, headers: Record<string, string> = {}) =>
        fetch(`${url}${path}`, {
          method: 'POST',
          body: new URLSearchParams(body),
          headers,
          redirect: 'manual',
        });
      const right = { email: customers.ana[0], password: customers.ana[1] };
      const own = { origin: url };
      for (const wrong of [
        { ...right, password: 'x' },
        { ...right, password: 'é' },
        { ...right, email: '' },
        {},
      ])
        expect((await post('/sign-in', wrong as Record<string, string>, own)).status).toBe(401);
      for (const foreign of [
        { 'sec-fetch-site': 'same-site', ...own },
        { 'sec-fetch-site': 'cross-site' },
        { origin: 'https://evil.example' },
        { origin: 'null' },
      ])
        expect((await post('/sign-in', right, foreign as Record<string, string>)).status).toBe(403);
      const [cookie] = (await post('/sign-in', right, own)).headers.getSetCookie();
      expect(cookie).toMatch(/; HttpOnly; SameSite=Lax/);
    });
  });

  describe('the plain HTML page', () => {
    it('shows a session in the page’s own looks to who has the password, and nothing to others', async () => {
      const port = await freePort();
      const url = `http://127.0.0.1:${port}`;
      const server = run('embed-html/server.js', [], {
        WAGATE_EMBED_SECRET: SECRET,
        PAGE_PASSWORD: 'a tide table',
        PORT: port,
      });
      await server.prints('Open http');
      expect((await fetch(url)).status).toBe(401);
      const asked = await fetch(`${url}/api/wagate/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url },
        body: '{}',
      });
      expect(asked.status).toBe(401);
      const httpCredentials = { username: 'me', password: 'a tide table' };
      const { page, refused } = await visitor({ httpCredentials });
      await page.goto(url);
      await page.locator('wagate-viewer').getByRole('option').first().waitFor();
      await target.write('seen in plain HTML');
      await page.getByText('seen in plain HTML').first().waitFor();
      expect(
        await page
          .locator('wagate-viewer')
          .evaluate((viewer) => getComputedStyle(viewer.shadowRoot!.querySelector('.panes')!).fontFamily),
      ).toContain('Georgia');
      expect(refused).toEqual([]);
      await page.context().close();
    });
  });

  describe('the page of the guide', () => {
    const guide = here('../docs/embedding/README.md');
    const blocks = [...readFileSync(guide, 'utf8').matchAll(/^```\w+ (\S+\.\w+)\n([\s\S]*?)^```$/gm)];
    const servers = blocks.filter(([, path]) => path === 'server.js').map(([, , code]) => code!);

    it.each([
      ['with Express', 0],
      ['with plain HTML', 1],
    ])('is secure %s', async (_, at) => {
      const home = mkdtempSync(here('.run-'));
      try {
        writeFileSync(join(home, 'package.json'), '{ "type": "module" }');
        mkdirSync(join(home, 'public'));
        for (const [, path, code] of blocks)
          writeFileSync(join(home, path!), path === 'server.js' ? servers[at]! : code!);
        const port = await freePort();
        const url = `http://127.0.0.1:${port}`;
        const server = run(join(home, 'server.js'), [], {
          WAGATE_EMBED_SECRET: SECRET,
          ANN_SESSION: target.session,
          BOB_SESSION: target.unlinked,
          PORT: port,
        });
        await server.prints('Open http');
        const open = async (username: string, password: string) => {
          const visit = await visitor({ httpCredentials: { username, password } });
          await visit.page.goto(at === 0 ? `${url}/as/${username}` : url);
          return visit;
        };
        const ann = await open('ann', 'apple pie');
        await ann.page.getByRole('option').first().waitFor();
        const bob = await open('bob', 'blueberry');
        await bob.page.getByRole('button', { name: /Open session|Show code/ }).click();
        await bob.page.getByRole('img', { name: 'QR code' }).waitFor();
        const got = await tryAnothers(bob.page, target.session, target.command.url);
        expect(got).toEqual({ status: 404, sessions: [target.unlinked] });
        if (at === 0) {
          expect((await fetch(`${url}/as/__proto__`, { redirect: 'manual' })).status).toBe(404);
          const tab = await ann.page.context().newPage();
          await tab.goto(`${url}/sign-out`);
          await ann.page.getByText('You are not signed in').first().waitFor();
        }
        expect([...ann.refused, ...bob.refused]).toEqual([]);
        for (const { page } of [ann, bob]) await page.context().close();
      } finally {
        rmSync(home, { recursive: true });
      }
    });
  });
}
