import { expect } from '@open-wc/testing';
import { afterEach, describe, it } from 'vitest';
import '../define/provider.js';
import '../define/strip.js';

const root = document.documentElement;
const before = document.adoptedStyleSheets;

afterEach(() => {
  document.body.replaceChildren();
  for (const name of ['class', 'style', 'data-theme', 'data-bs-theme']) root.removeAttribute(name);
  document.body.removeAttribute('class');
  document.adoptedStyleSheets = before;
});

/** Puts markup into the page; its `<wagate-strip>` is what is looked at. */
function put(markup: string): HTMLElement {
  document.body.innerHTML = markup;
  return document.querySelector('wagate-strip')!;
}
const isDark = (element: HTMLElement) => getComputedStyle(element).color.includes('0.945');
const ALONE = '<wagate-strip></wagate-strip>';

describe('the scheme of a page', () => {
  it.each([
    ['class', 'dark'],
    ['data-theme', 'dark'],
    ['data-bs-theme', 'dark'],
    ['style', 'color-scheme: dark'],
    ['style', '--wagate-color-scheme: dark'],
  ])('is followed live where <html> says it by %s="%s"', (name, value) => {
    const strip = put(ALONE);
    expect(isDark(strip)).to.equal(false);
    root.setAttribute(name, value);
    expect(isDark(strip)).to.equal(true);
    root.removeAttribute(name);
    expect(isDark(strip)).to.equal(false);
  });

  it.each([
    ['html', 'class', 'light'],
    ['body', 'class', 'light'],
    ['html', 'data-theme', 'light'],
    ['html', 'data-bs-theme', 'light'],
  ])('is light where %s says so by %s="%s", whatever the system prefers', (where, name, value) => {
    root.style.colorScheme = 'dark';
    const strip = put(ALONE);
    document.querySelector(where)!.setAttribute(name, value);
    expect(isDark(strip)).to.equal(false);
  });

  it('is that of the nearest part of the page that has one', () => {
    root.className = 'dark';
    expect(isDark(put(`<main data-theme="light">${ALONE}</main>`))).to.equal(false);
    expect(isDark(put(`<main data-theme="light"><div class="dark">${ALONE}</div></main>`))).to.equal(true);
  });

  it('is overridden by the attribute, on the element and on what is around it', () => {
    root.className = 'dark';
    expect(isDark(put('<wagate-strip theme="light"></wagate-strip>'))).to.equal(false);
    expect(isDark(put('<wagate-strip class="dark" theme="light"></wagate-strip>'))).to.equal(false);
    expect(isDark(put(`<wagate-provider theme="light">${ALONE}</wagate-provider>`))).to.equal(false);
  });

  it('reaches elements in a shadow root of the page, and is heard there', () => {
    const app = document.createElement('div');
    const inner = app.attachShadow({ mode: 'closed' });
    inner.innerHTML = `<div>${ALONE}</div>`;
    document.body.append(app);
    const strip = inner.querySelector('wagate-strip')!;
    root.className = 'dark';
    expect(isDark(strip)).to.equal(true);
    root.className = '';
    inner.querySelector('div')!.className = 'dark';
    expect(isDark(strip)).to.equal(true);
  });

  it('is that of its part of the page where a rule takes back what was said around it', () => {
    root.className = 'dark';
    const strip = put(
      `<section style="color-scheme: light; --wagate-color-scheme: initial">${ALONE}</section>`,
    );
    expect(isDark(strip)).to.equal(false);
    strip.parentElement!.style.setProperty('--wagate-color-scheme', 'inherit');
    expect(isDark(strip), 'a word of CSS’s own').to.equal(true);
  });

  it('gives way to a rule of the page', () => {
    const own = new CSSStyleSheet();
    own.replaceSync('.dark { --wagate-color-scheme: light }');
    document.adoptedStyleSheets = [own];
    root.className = 'dark';
    expect(isDark(put(ALONE))).to.equal(false);
  });

  it('is followed once more by what comes after the page has set sheets of its own', () => {
    put(ALONE);
    document.adoptedStyleSheets = [];
    root.className = 'dark';
    expect(isDark(put(ALONE))).to.equal(true);
    const { length } = document.adoptedStyleSheets;
    put(ALONE + ALONE);
    expect(document.adoptedStyleSheets.length, 'one sheet for all').to.equal(length);
  });

  it('changes nothing of the page itself', () => {
    document.body.innerHTML = '<p>Own</p>';
    const look = () => {
      const style = getComputedStyle(document.querySelector('p')!);
      return [style.colorScheme, style.color, style.backgroundColor];
    };
    root.className = 'dark';
    const own = look();
    document.body.insertAdjacentHTML('beforeend', ALONE);
    expect(look()).to.deep.equal(own);
  });
});
