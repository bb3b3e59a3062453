import { describe, expect, it } from 'vitest';
import { discover } from './autoloader.js';
import { loaders } from './generated/loaders.js';

/** A tag that nothing has asked for yet; each test takes the next. */
const unused = Object.keys(loaders).filter((tag) => !customElements.get(tag));
const fresh = () => {
  const tag = unused.find((one) => !customElements.get(one));
  if (!tag) throw new Error('Every element is defined.');
  return document.createElement(tag);
};

describe('the autoloader', () => {
  it('defines what is on the page, and what comes onto it, and nothing else', async () => {
    expect(customElements.get('wagate-sign-in')).toBeUndefined();
    const box = document.createElement('div');
    box.append(document.createElement('wagate-sign-in'), document.createElement('wagate-unheard-of'));
    document.body.append(box);
    await customElements.whenDefined('wagate-sign-in');
    expect(customElements.get('wagate-sessions')).toBeUndefined();
    box.append(document.createElement('wagate-org-switcher'));
    await customElements.whenDefined('wagate-org-switcher');
    expect(customElements.get('wagate-state-panel'), 'what its template uses').toBeDefined();
  });

  it('defines what stands in a shadow root of the page, now and later, also in one within another', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const first = fresh();
    root.append(first);
    await customElements.whenDefined(first.localName);
    const inner = document.createElement('section');
    const second = fresh();
    inner.attachShadow({ mode: 'open' }).append(second);
    root.append(inner);
    await customElements.whenDefined(second.localName);
  });

  it('defines what an element of the page renders that is itself defined late', async () => {
    const element = fresh();
    document.body.append(document.createElement('late-panel'));
    await new Promise((resolve) => setTimeout(resolve));
    customElements.define(
      'late-panel',
      class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).append(element);
        }
      },
    );
    await customElements.whenDefined(element.localName);
  });

  it('defines what stands in a root that markup gives, as soon as the page is read', async () => {
    const element = fresh();
    const host = document.createElement('div');
    document.body.append(host);
    await new Promise((resolve) => setTimeout(resolve));
    // As by a parser that was interrupted between the two.
    host.attachShadow({ mode: 'open' }).append(element);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await customElements.whenDefined(element.localName);
  });

  it.each([
    [
      'a fragment',
      (host: Element, ...inner: Element[]) => {
        const fragment = document.createDocumentFragment();
        fragment.append(...inner);
        host.append(fragment);
      },
    ],
    [
      'a part of the page that was elsewhere',
      (host: Element, ...inner: Element[]) => {
        const box = document.createElement('div');
        const deep = document.createElement('div');
        deep.attachShadow({ mode: 'open' }).append(...inner);
        box.append(deep);
        document.body.prepend(box);
        host.append(box);
      },
    ],
    [
      'markup with a root',
      (host: Element, ...inner: Element[]) =>
        host.setHTMLUnsafe(
          `<p><template shadowrootmode="open">${inner.map((one) => one.outerHTML).join('')}</template></p>`,
        ),
    ],
    [
      'a root of somebody else’s element with our prefix',
      (host: Element, ...inner: Element[]) => {
        const other = document.createElement('wagate-of-somebody-else');
        other.attachShadow({ mode: 'open' }).append(...inner);
        host.append(other);
      },
    ],
  ])('defines what comes with %s', async (_, bring) => {
    const host = document.createElement('div');
    document.body.append(host);
    const element = fresh();
    bring(host, element);
    await customElements.whenDefined(element.localName);
  });

  it('is told of a shadow root that an element on the page is given later', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    await new Promise((resolve) => setTimeout(resolve));
    const root = host.attachShadow({ mode: 'open' });
    const element = fresh();
    root.append(element);
    discover(root);
    await customElements.whenDefined(element.localName);
  });

  // Of a busy machine it takes a while: it is all the code there is.
  it('knows every element that can be registered', async () => {
    for (const tag of Object.keys(loaders)) {
      document.body.append(document.createElement(tag));
      await customElements.whenDefined(tag);
    }
  }, 45_000);
});
