import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from 'vitest';
import './define/all.js';
import { everyTag, furnished, make, stands } from '../testing/furnished.js';

// An element is a guest: it can be seen wherever it is put, and what the page says of its own text does not reach it.

const HOSTILE =
  '* { line-height: 3; text-transform: uppercase; letter-spacing: .4em; word-spacing: 1em; text-indent: 2em }';

/** How a text inside an element is set, by what a page's rule could change of it. */
const SET = ['lineHeight', 'textTransform', 'letterSpacing', 'wordSpacing', 'textIndent'] as const;

const places: Record<string, string> = {
  'a flex row': '<div class="place-flex"><span></span></div>',
  'a centred column': '<div class="place-column"><span></span></div>',
  'an open dialog': '<dialog><span></span></dialog>',
  'an inline block': '<div class="place-inline"><span></span></div>',
  'a parent without a height': '<div><span></span></div>',
};
const LAYOUT = `
  .place-flex { display: flex }
  .place-column { display: flex; flex-direction: column; align-items: center }
  .place-inline { display: inline-block }
`;

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

/** What fades in is judged as it stays. */
function endAnimations(element: Element): void {
  for (const animation of element.shadowRoot?.getAnimations() ?? []) {
    if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
  }
  for (const inner of element.shadowRoot?.querySelectorAll('*') ?? []) endAnimations(inner);
}

function* drawn(element: Element): Generator<Element> {
  yield element;
  for (const inner of element.shadowRoot?.querySelectorAll('*') ?? []) yield* drawn(inner);
}

/** The box of what an element draws: its own, or for one without a box that of what it renders. */
function box(element: Element): { width: number; height: number } {
  const boxes = [...drawn(element)].map((one) => one.getBoundingClientRect());
  return {
    width: Math.max(...boxes.map(({ width }) => width)),
    height: Math.max(...boxes.map(({ height }) => height)),
  };
}

beforeEach(() => void rule(LAYOUT));
afterEach(() => {
  document.body.replaceChildren();
  for (const sheet of sheets.splice(0)) sheet.remove();
});

describe.each(everyTag)('%s', (tag) => {
  it('can be seen wherever it is put', async () => {
    const element = furnished(tag);
    document.body.append(element);
    // What shows nothing in a plain page (a provider, a dialog that is closed) shows nothing elsewhere.
    const says = (await stands(element)) !== '' && box(element).height > 0;
    for (const [name, markup] of Object.entries(places)) {
      const frame = document.createElement('div');
      frame.innerHTML = markup;
      document.body.replaceChildren(frame);
      frame.querySelector('dialog')?.showModal();
      frame.querySelector('span')!.replaceWith(element);
      await stands(element);
      if (!says) continue;
      const { width, height } = box(element);
      expect(width, `width in ${name}`).to.be.above(20);
      expect(height, `height in ${name}`).to.be.above(12);
    }
  });

  it('sets its text as it does elsewhere where the page has rules for everything', async () => {
    const element = furnished(tag);
    document.body.append(element);
    await stands(element);
    const own = typeset(element);
    const hostile = rule(HOSTILE);
    const there = typeset(element);
    hostile.remove();
    expect(there).to.deep.equal(own);
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
  it('changes nothing of what stands in it', async () => {
    document.body.innerHTML = '<div><p>Own</p></div><wagate-provider><p>Own</p></wagate-provider>';
    await document.querySelector('wagate-provider')?.updateComplete;
    const [alone, provided] = [...document.querySelectorAll('p')].map((p) => {
      const style = getComputedStyle(p);
      return [...style]
        .filter((name) => !name.startsWith('--'))
        .map((name) => `${name}: ${style.getPropertyValue(name)}`);
    });
    expect(provided).to.deep.equal(alone);
  });
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
