import { test as base, type Page } from '@playwright/test';
import { Command, type StartOptions } from './command.js';

interface Fixtures {
  /** How to start the command; set by `test.use`. */
  start: StartOptions;
  wagate: Command;
  /** What pages complained about: console errors, uncaught exceptions, refused by the content policy. Must stay empty. */
  complaints: string[];
  /** The browsers of other people go with their journey: each left open would go on asking a gateway that is gone. */
  guests: undefined;
}

/** Every journey has a command of its own and ends with no complaint from any page. */
export const test = base.extend<Fixtures>({
  start: [{}, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape.
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    if (complaints.length) throw new Error(`A page complained:\n${complaints.join('\n')}`);
  },
  wagate: async ({ start }, use, info) => {
    const wagate = await new Command(start).start();
    await use(wagate);
    if (info.status !== info.expectedStatus) await info.attach('wagate output', { body: wagate.output });
    await wagate.remove();
  },
  guests: [
    async ({ browser }, use) => {
      await use(undefined);
      for (const context of browser.contexts()) await context.close();
    },
    { auto: true },
  ],
  page: async ({ page, complaints }, use) => {
    watch(page, complaints);
    await use(page);
  },
});

export { expect } from '@playwright/test';

/** Notes what a page complains of. A request that failed while the server was down is what the page is there to cope with. */
export function watch(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() !== 'error' || /Failed to load resource|WebSocket connection to/.test(text)) return;
    complaints.push(text);
  });
}
