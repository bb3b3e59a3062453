import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';

const CDN = fileURLToPath(new URL('../../elements/dist/cdn', import.meta.url));

/** A page of somebody's own. */
export interface PlainPage {
  body: string;
  lang?: string;
  /** Its Content-Security-Policy; none without it. */
  policy?: string;
  /** Script of its own, served as a file. */
  script?: string;
}

/** A site of somebody's own that serves the files of `dist/cdn` below `/wagate/` and one page. */
export class PlainSite {
  url = '';
  /** Paths that browsers asked for. */
  readonly asked: string[] = [];
  /** What its page said on the console as a warning or an error. */
  readonly said: string[] = [];
  #page: PlainPage = { body: '' };
  readonly #server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', this.url);
    this.asked.push(pathname);
    if (pathname === '/') {
      const { body, lang = 'en', policy } = this.#page;
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        ...(policy && { 'Content-Security-Policy': policy }),
      });
      response.end(
        `<!doctype html><html lang="${lang}"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Plain</title>${body}<script type="module" src="/page.js"></script></html>`,
      );
      return;
    }
    const script = pathname === '/page.js' ? this.#page.script : fileOf(pathname);
    response.writeHead(script === undefined ? 404 : 200, { 'Content-Type': 'text/javascript' });
    response.end(script);
  });

  async listen(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
    return this;
  }

  /** Opens a page of it. */
  async open(browser: Page, page: PlainPage): Promise<void> {
    this.#page = page;
    this.asked.length = 0;
    this.said.length = 0;
    browser.removeAllListeners('console');
    browser.on('console', (line) => {
      if (/warning|error/.test(line.type())) this.said.push(line.text());
    });
    await browser.goto(this.url);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}

function fileOf(path: string): string | undefined {
  // The same files under two addresses are two copies of the library.
  const [, file] = /^\/wagate(?:-again)?\/(.+)$/.exec(normalize(path)) ?? [];
  try {
    return file && readFileSync(join(CDN, file), 'utf8');
  } catch {
    return undefined;
  }
}

export const test = base.extend<{ site: PlainSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from it.
  site: async ({}, use) => {
    const site = await new PlainSite().listen();
    await use(site);
    await site.close();
  },
});
export { expect } from '@playwright/test';
