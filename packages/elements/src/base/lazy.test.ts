import { expect, fixture, html } from '@open-wc/testing';
import { css, nothing } from 'lit';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import { type Locale, registerLocale } from '../localize/locales.js';
import { define } from './define.js';
import { WagateElement } from './element.js';
import { Lazy } from './lazy.js';

class Inner extends WagateElement {
  protected override render() {
    return html`inner`;
  }
}
const part = {
  dependencies: { 'test-lazy-inner': Inner },
  styles: [
    css`
      .words {
        color: rgb(1, 2, 3);
      }
    `,
  ],
  words: () => html`<p class="words">Here it is. <test-lazy-inner></test-lazy-inner></p>`,
};

let load = async () => part;
let asked = 0;
let lazy: Lazy<typeof part>;

class Outer extends WagateElement {
  static override readonly styles = css`
    .words {
      color: rgb(9, 9, 9);
    }
  `;
  static override properties = { wants: { type: Boolean } };
  declare wants: boolean;
  protected override render() {
    return this.wants ? lazy.for(this)?.words() : nothing;
  }
}
define('test-lazy-outer', Outer);

const words = (element: Outer) => element.renderRoot.querySelector('.words');
const settled = async (element: Outer) => {
  await vi.advanceTimersByTimeAsync(0);
  await element.updateComplete;
};

describe('a part that is fetched when it is wanted', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(console, 'warn').mockReturnValue();
    asked = 0;
    load = async () => part;
    lazy = new Lazy(() => {
      asked += 1;
      return load();
    });
  });
  afterEach(async () => {
    // What was to be fetched in a while is, or it would be waited for in the next test.
    await vi.advanceTimersByTimeAsync(5_000);
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  const outer = (wants: boolean) => fixture<Outer>(html`<test-lazy-outer ?wants=${wants}></test-lazy-outer>`);

  it('is asked for once by all who want it, and comes with its elements and styles', async () => {
    const [one, two] = [await outer(true), await outer(true)];
    await settled(one);
    await settled(two);
    expect(asked).to.equal(1);
    for (const element of [one, two]) {
      expect(words(element)?.textContent).to.contain('Here it is.');
      expect(getComputedStyle(words(element)!).color).to.equal('rgb(1, 2, 3)');
    }
    expect(customElements.get('test-lazy-inner')).to.equal(Inner);
    one.requestUpdate();
    await settled(one);
    const sheets = (one.renderRoot as ShadowRoot).adoptedStyleSheets;
    expect(new Set(sheets).size).to.equal(sheets.length);
  });

  it('is not asked for by who does not need it, until a while has passed', async () => {
    await outer(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).to.equal(0);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked).to.equal(1);
  });

  it('waits for its words in the languages of the page', async () => {
    let arrive = () => {};
    const texts = new Promise<Awaited<ReturnType<NonNullable<Locale['later']>>>>((resolve) => {
      arrive = () => resolve({ areas: {} });
    });
    registerLocale({ code: 'qw', dir: 'ltr', areas: {}, later: () => texts });
    const element = await outer(true);
    await settled(element);
    expect(words(element)).to.equal(null);
    arrive();
    await settled(element);
    expect(words(element)?.textContent).to.contain('Here it is.');
  });

  it('is asked for again after a failure, as long as somebody waits', async () => {
    load = () => Promise.reject(new Error('no network'));
    const element = await outer(true);
    await settled(element);
    expect([asked, words(element)]).to.deep.equal([1, null]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).to.equal(2);
    load = async () => part;
    await vi.advanceTimersByTimeAsync(2_000);
    await settled(element);
    expect(words(element)?.textContent).to.contain('Here it is.');
  });

  it('is given up when nobody waits any more, and asked for anew by the next', async () => {
    load = () => Promise.reject(new Error('no network'));
    const element = await outer(true);
    await settled(element);
    element.remove();
    await vi.advanceTimersByTimeAsync(120_000);
    const before = asked;
    await vi.advanceTimersByTimeAsync(120_000);
    expect(asked).to.equal(before);
    load = async () => part;
    const next = await outer(true);
    await settled(next);
    expect(words(next)?.textContent).to.contain('Here it is.');
  });
});
