// The browser that the other tests run in: what it shows is what the others are held against.
import { chromium as playwright } from 'playwright';
import { chromiumPath, launchArgs } from '../../test-browser.mjs';
import { type Browser, expression, WINDOW } from './browser.js';

export async function chromium(): Promise<Browser> {
  const executablePath = await chromiumPath();
  // The fonts that the other browsers have, not those that npm brought with this one.
  delete process.env.FONTCONFIG_PATH;
  const own = await playwright.launch({ executablePath, args: launchArgs });
  const page = await own.newPage({ viewport: WINDOW });
  return {
    name: 'Chromium',
    version: own.version(),
    open: async (url) => {
      await page.goto(url);
    },
    call: async (name, ...args) => JSON.parse(await page.evaluate(expression(name, args))),
    input: {
      click: (x, y) => page.mouse.click(x, y),
      press: (key) => page.keyboard.press(key),
      paste: () => page.keyboard.press('Control+v'),
      wheel: async (x, y, deltaY) => {
        await page.mouse.move(x, y);
        await page.mouse.wheel(0, deltaY);
      },
    },
    picture: () => page.screenshot(),
    close: () => own.close(),
  };
}
