import { readdirSync, readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { palette } from '../../packages/elements/src/theme/palette.js';
import { ColorTokens, MeasureTokens } from './token-tables.js';

const src = new URL('../../packages/elements/src/', import.meta.url);
const sources = readdirSync(src, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => readFileSync(new URL(path, src), 'utf8'));

/** Every property of this library that a stylesheet of it reads. */
function readTokens(): Set<string> {
  const names = sources.flatMap((text) => [
    ...[...text.matchAll(/var\(\s*(--wagate-[a-z0-9-]*[a-z0-9])[\s,)]/g)].map(([, name]) => name!),
    ...[...text.matchAll(/themed\('([\w-]+)'/g)].map(([, name]) => `--wagate-color-${name}`),
    ...[...text.matchAll(/themed\(`person-/g)].flatMap(() =>
      [1, 2, 3, 4, 5, 6].map((at) => `--wagate-color-person-${at}`),
    ),
  ]);
  // What an element sets itself is no token.
  const own = (name: string) => sources.some((text) => text.includes(`setProperty('${name}'`));
  return new Set([
    ...names.filter((name) => !own(name)),
    ...Object.keys(palette).map((name) => `--wagate-color-${name}`),
  ]);
}

describe('the page of the tokens', () => {
  const page = renderToStaticMarkup(
    <>
      <ColorTokens />
      <MeasureTokens />
    </>,
  );
  const told = new Set(
    [...page.matchAll(/<code class="name">(--wagate-[\w-]+)<\/code>/g)].map(([, name]) => name!),
  );
  /** A property of one element alone is told of on its page. */
  const ofElements = new Set(
    sources.flatMap((text) => [...text.matchAll(/@cssproperty (--[\w-]+)/g)].map(([, name]) => name!)),
  );
  const untold = (shown: Set<string>) =>
    [...readTokens()].filter((name) => !shown.has(name) && !ofElements.has(name));

  it('has every one that a stylesheet reads', () => {
    expect(readTokens().size).toBeGreaterThan(35);
    expect(untold(told)).toEqual([]);
  });

  it('has none that nothing reads', () => {
    const read = readTokens();
    expect([...told].filter((name) => !read.has(name))).toEqual([]);
  });

  it('shows what each colour is, in light and in dark', () => {
    for (const [name, [light, dark]] of Object.entries(palette)) {
      const [row] = page.match(new RegExp(`--wagate-color-${name}</code>[\\s\\S]*?</tr>`)) ?? [];
      for (const color of [light, dark])
        expect(row).toContain(`<span class="swatch" style="background:oklch(${color.join(' ')})">`);
    }
  });

  it('is noticed when it lacks one', () => {
    expect(untold(new Set([...told].filter((name) => name !== '--wagate-color-info')))).toEqual([
      '--wagate-color-info',
    ]);
  });
});
