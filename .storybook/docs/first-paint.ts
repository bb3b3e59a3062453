import type { BrowserContext, Page } from 'playwright';

type Scheme = 'light' | 'dark';

/** Every scheme that a document of the catalogue was in while it came, and every ground that stood under it. */
interface Seen {
  schemes: string[];
  grounds: string[];
}

/** Runs in each document before anything else. */
function watch(): void {
  const seen: Seen = { schemes: [], grounds: [] };
  Object.assign(globalThis, { seenColours: seen });
  const keep = (list: string[], value: string) => {
    if (value && !list.includes(value)) list.push(value);
  };
  const look = () => {
    const root = document.documentElement;
    keep(seen.schemes, root.style.colorScheme);
    for (const one of [root, document.body])
      if (one) keep(seen.grounds, getComputedStyle(one).backgroundColor);
  };
  const frame = () => {
    look();
    requestAnimationFrame(frame);
  };
  frame();
  // What changes and changes back within a frame is no flash, but no scheme is set for nothing.
  new MutationObserver(look).observe(document, {
    subtree: true,
    attributes: true,
    attributeFilter: ['style'],
  });
}

/** 0 is black, 1 white; undefined where nothing is painted. */
function lightness(colour: string): number | undefined {
  const oklch = /^oklch\(([\d.]+)/.exec(colour);
  if (oklch) return Number(oklch[1]);
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return undefined;
  return (red + green + blue) / 3 / 255;
}

/** What was seen in another scheme than the one that is chosen. */
function wrongIn({ schemes, grounds }: Seen, chosen: Scheme): string[] {
  const dark = (colour: string) => (lightness(colour) ?? (chosen === 'dark' ? 0 : 1)) < 0.5;
  return [
    ...schemes.filter((scheme) => scheme !== chosen),
    ...grounds.filter((ground) => dark(ground) !== (chosen === 'dark')),
  ];
}

/** Opens a story as a person does, in either scheme on a device that prefers the other: nothing flashes while it comes. */
export async function readFirstPaint(
  context: BrowserContext,
  story: string,
  note: (where: string, what: string) => void,
): Promise<void> {
  for (const chosen of ['light', 'dark'] as const) {
    const page: Page = await context.newPage();
    await page.emulateMedia({ colorScheme: chosen === 'light' ? 'dark' : 'light' });
    await page.addInitScript(watch);
    await page.goto(`${story}&globals=theme:${chosen}`);
    const preview = page.frameLocator('#storybook-preview-iframe').locator('.stage > *').first();
    await preview.waitFor({ state: 'attached' });
    // What a story does after it is shown, it does within a moment.
    await page.waitForTimeout(3_000);
    for (const frame of page.frames()) {
      const seen = await frame.evaluate(() => (globalThis as unknown as { seenColours: Seen }).seenColours);
      const wrong = wrongIn(seen, chosen);
      const where = frame === page.mainFrame() ? 'the frame of a story' : 'a story';
      if (wrong.length > 0) note(where, `is ${wrong.join(' and ')} for a moment, though ${chosen} is chosen`);
    }
    await page.close();
  }
}
