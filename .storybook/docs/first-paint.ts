import type { Browser, Page, Request } from 'playwright';
import { PNG } from 'pngjs';
import type { Scheme } from '../first-scheme.js';

/** A page of the catalogue on its way: what has come of it, and what is still awaited. */
interface Opening {
  where: string;
  path: string;
  comes(request: Request): boolean;
  /** Stands there once it has come so far. */
  shows: string;
}

const alone = (request: Request) => request.resourceType() === 'document';

const openings = (story: string): readonly Opening[] => [
  { where: 'the frame', path: `/index.html?path=/story/${story}`, comes: alone, shows: 'body' },
  { where: 'a story', path: `/iframe.html?viewMode=story&id=${story}`, comes: alone, shows: 'body' },
  {
    where: 'the place of a story',
    path: `/index.html?path=/story/${story}`,
    comes: (request) => !request.url().includes('/iframe.html'),
    shows: '#storybook-preview-iframe',
  },
];

/** The ground in the middle of a page, as it is painted: `#rrggbb`. */
async function painted(page: Page): Promise<string> {
  const { data, width, height } = PNG.sync.read(await page.screenshot());
  const at = (Math.floor(height / 2) * width + Math.floor(width / 2)) * 4;
  return `#${data.subarray(at, at + 3).toString('hex')}`;
}

/**
 * Opens the catalogue in either scheme, before its code and styles have come, and before a story has: what is painted then is the ground of the scheme
 * that the address names, else of the one that the device prefers. Nothing flashes that is never there.
 *
 * @param grounds what each scheme stands on
 */
export async function readFirstPaint(
  browser: Browser,
  origin: string,
  story: string,
  grounds: Readonly<Record<Scheme, string>>,
  note: (where: string, what: string) => void,
): Promise<void> {
  const other = { light: 'dark', dark: 'light' } as const;
  for (const { where, path, comes, shows } of openings(story))
    for (const scheme of ['light', 'dark'] as const)
      for (const named of [false, true]) {
        const page = await browser.newPage({ colorScheme: named ? other[scheme] : scheme });
        await page.route('**/*', (route) => {
          if (comes(route.request())) return route.continue();
          // A document is awaited. Styles that are awaited would keep everything from being painted.
          return alone(route.request()) ? undefined : route.abort();
        });
        await page.goto(`${origin}${path}${named ? `&globals=theme:${scheme}` : ''}`, {
          waitUntil: 'commit',
        });
        await page.locator(shows).waitFor({ state: 'attached' });
        const ground = await painted(page);
        const chosen = named ? `${scheme} is chosen` : `the device prefers ${scheme}`;
        if (ground !== grounds[scheme]) note(where, `is first painted ${ground}, though ${chosen}`);
        await page.close();
      }
}
