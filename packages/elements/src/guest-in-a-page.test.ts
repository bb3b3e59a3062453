import { expect } from '@open-wc/testing';
import { afterEach, describe, it } from 'vitest';
import './define/all.js';
import { everyTag, furnished, make, stands } from '../testing/furnished.js';

// An element is a guest: what the page says of its own text does not reach it, and it says nothing of the page's. Where it can be put: layout-traps.test.ts.

/** What a page may say of everything, and that an element's own text must not take up. */
const HOSTILE = `* {
  color: red; cursor: wait; font: italic 900 40px / 3 fantasy; font-variant: small-caps; hyphens: auto; letter-spacing: .4em; list-style: square;
  overflow-wrap: anywhere; tab-size: 2; text-align: center; text-align-last: right; text-decoration: underline; text-indent: 2em;
  text-shadow: 0 0 2px red; text-transform: uppercase; white-space: pre; word-break: break-all; word-spacing: 1em;
  -webkit-text-fill-color: red; -webkit-text-stroke: 2px red;
}`;

/** How a text inside an element is set, by what a page's rule could change of it. */
const SET = `
  color cursor fontFamily fontSize fontStyle fontVariant fontWeight hyphens letterSpacing lineHeight
  listStyle overflowWrap tabSize textAlign textAlignLast textIndent textShadow textTransform
  whiteSpace wordBreak wordSpacing webkitTextFillColor webkitTextStroke
`
  .trim()
  .split(/\s+/) as (keyof CSSStyleDeclaration)[];

const sheets: HTMLStyleElement[] = [];
function rule(text: string): HTMLStyleElement {
  const sheet = document.createElement('style');
  sheet.textContent = text;
  document.head.append(sheet);
  sheets.push(sheet);
  return sheet;
}

/** Every element in a shadow root at or below `element` that holds text of its own. */
function* speakers(element: Element): Generator<Element> {
  if (element.shadowRoot) {
    for (const inner of element.shadowRoot.querySelectorAll('*')) {
      if ([...inner.childNodes].some((node) => node instanceof Text && node.data.trim())) yield inner;
      yield* speakers(inner);
    }
  }
}

const typeset = (element: Element) =>
  [...speakers(element)].map((inner) => {
    const style = getComputedStyle(inner);
    return [inner.localName, ...SET.map((key) => style[key])].join(' ');
  });

/** Sizes of text and of its lines, where they are told in pixels. */
const sizes = (element: Element) =>
  [...speakers(element)].flatMap((inner) => {
    const { fontSize, lineHeight } = getComputedStyle(inner);
    return [fontSize, lineHeight].map(Number.parseFloat).filter((size) => size > 0);
  });

/** What fades in is judged as it stays. */
function endAnimations(element: Element): void {
  for (const animation of element.shadowRoot?.getAnimations() ?? []) {
    if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
  }
  for (const inner of element.shadowRoot?.querySelectorAll('*') ?? []) endAnimations(inner);
}

afterEach(() => {
  document.body.replaceChildren();
  for (const sheet of sheets.splice(0)) sheet.remove();
});

describe.each(everyTag)('%s', (tag) => {
  it('sets its text as it does elsewhere where the page has rules for everything', async () => {
    const element = furnished(tag);
    document.body.append(element);
    await stands(element);
    const own = typeset(element);
    const hostile = rule(HOSTILE);
    const there = typeset(element);
    // No line of the page runs on beneath it either.
    const { display, textDecorationLine } = getComputedStyle(element);
    expect(display === 'contents' || textDecorationLine === 'none', textDecorationLine).to.equal(true);
    hostile.remove();
    expect(there).to.deep.equal(own);
    const [before, twice] = [sizes(element), rule(':root { --wagate-font-size: 26px }')];
    expect(sizes(element), 'with text of twice the size').to.deep.equal(before.map((size) => size * 2));
    twice.remove();
  });

  it('is accessible, empty and furnished', async () => {
    for (const element of [make(tag), furnished(tag)]) {
      document.body.replaceChildren(element);
      await stands(element);
      endAnimations(element);
      await expect(element).to.be.accessible();
    }
  });
});

describe('a provider', () => {
  it.each(['', 'theme="dark"', 'density="comfortable"'])(
    'changes nothing of what stands in it %s',
    async (set) => {
      document.body.innerHTML = `<div><p>Own</p></div><wagate-provider ${set}><p>Own</p></wagate-provider>`;
      await document.querySelector('wagate-provider')?.updateComplete;
      const [alone, provided] = [...document.querySelectorAll('p')].map((p) => {
        const style = getComputedStyle(p);
        return [...style]
          .filter((name) => !name.startsWith('--'))
          .map((name) => `${name}: ${style.getPropertyValue(name)}`);
      });
      expect(provided).to.deep.equal(alone);
    },
  );
});

describe('a strict content security policy', () => {
  const sources = import.meta.glob('./**/*.ts', { eager: true, query: '?raw', import: 'default' });
  const own = Object.entries(sources).filter(([path]) => !/\.test\.ts$|^\.\/testing\//.test(path));

  it('is looked for in every source', () => expect(own.length).to.be.above(150));

  it.each([
    ['a style attribute', /<[^>]*\sstyle=/],
    ['styleMap, which writes one', /\bstyleMap\b/],
    ['markup made of text', /\bunsafeHTML\b|\bunsafeSVG\b|\.(inner|outer)HTML\b|insertAdjacentHTML/],
    ['a style element', /<style\b|createElement\(['"]style['"]\)/],
    ['code made of text', /\beval\(|\bnew Function\(/],
  ])('meets no %s', (_what, pattern) => {
    expect(own.filter(([, text]) => pattern.test(text)).map(([path]) => path)).to.deep.equal([]);
  });
});
