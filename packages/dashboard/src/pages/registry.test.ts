import { describe, expect, it } from 'vitest';
import { findPage, inNavigation, pages } from './registry.js';

const at = (address: string) => findPage(new URL(address, 'https://wagate.test').pathname);

describe('the pages', () => {
  it.each(inNavigation)('$href leads to the one that the sidebar names', ({ href, page }) => {
    expect(at(href)?.page).toBe(page);
    expect(at(`${href}/?q=a`)?.page).toBe(page);
  });

  it('have an address each that no other takes', () => {
    for (const page of pages) {
      const filled = page.path.replace(/:(\w+)\??/g, 'a-$1').replaceAll('?', '');
      expect(at(filled)?.page.path).toBe(page.path);
    }
  });

  it('begin with the first of the sidebar', () => {
    expect(at('/')?.page).toBe(inNavigation[0]?.page);
  });

  it('keep their old addresses', () => {
    expect(at('/sessions/sess_1')).toMatchObject({ params: { session: 'sess_1' } });
    expect(at('/viewer/sess_1/1203%40g.us')?.params).toEqual({ session: 'sess_1', chat: '1203@g.us' });
  });

  it.each(['/settings', '/viewer/a/b/c', '/%E0%A4%A', '/sessions/a/b/c'])(
    'do not answer at %s',
    (address) => {
      expect(at(address)).toBeUndefined();
    },
  );

  it('stand in places of their own, and those without one under another; to the own account its panel leads', () => {
    expect(new Set(inNavigation.map(({ order }) => order)).size).toBe(inNavigation.length);
    for (const page of pages)
      expect(page.path === '/account' || (page.navigation ?? page.under), page.path).toBeTruthy();
  });
});
