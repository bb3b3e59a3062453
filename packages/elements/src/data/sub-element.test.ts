import { expect, fixture, html } from '@open-wc/testing';
import { afterEach, describe, it, vi } from 'vitest';
import { define } from '../base/define.js';
import { WagateElement } from '../base/element.js';
import { textOf, until } from '../testing/wait.js';
import { readingElements } from './reading.js';
import { SubElement } from './sub-element.js';

class Inner extends WagateElement {
  static override properties = { words: { attribute: false } };
  declare words: string;

  protected override render() {
    return html`<p>${this.words}</p>`;
  }
}

let load: () => Promise<unknown> = async () => define('test-sub-inner', Inner);

class Later extends Inner {}

class Outer extends WagateElement {
  static override readonly dependencies = readingElements;
  static override properties = { open: { type: Boolean } };
  declare open: boolean;
  readonly inner = new SubElement(this, 'test-sub-inner', () => load());
  protected override render() {
    return this.open
      ? this.inner.show(html`<test-sub-inner .words=${'Here it is'}></test-sub-inner>`)
      : html`closed`;
  }
}
define('test-sub-outer', Outer);

class Waiting extends WagateElement {
  static override readonly dependencies = readingElements;
  readonly later = new SubElement(this, 'test-sub-later', () => load());
  protected override render() {
    return this.later.show(html`<test-sub-later .words=${'Here at last'}></test-sub-later>`);
  }
}
define('test-sub-waiting', Waiting);

describe('SubElement', () => {
  afterEach(() => void vi.useRealTimers());

  it('is fetched when its tag is first rendered, says when it can’t be, and has what was set on it', async () => {
    let asked = 0;
    load = () => {
      asked += 1;
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    const outer = await fixture<Outer>(html`<test-sub-outer></test-sub-outer>`);
    expect(asked).to.equal(0);
    outer.open = true;
    await until(() => textOf(outer).includes('could not be fetched'));
    expect(asked).to.equal(1);
    load = async () => define('test-sub-inner', Inner);
    const panel = outer.renderRoot.querySelector('wagate-state-panel')!;
    panel.renderRoot.querySelector<HTMLButtonElement>('button')!.click();
    await until(() => textOf(outer).includes('Here it is'));
  });

  it('comes by itself when whoever serves it is back, without leaving its place meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let asked = 0;
    load = () => {
      asked += 1;
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    const host = await fixture<Waiting>(html`<test-sub-waiting></test-sub-waiting>`);
    const settled = async () => {
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
      await host.updateComplete;
    };
    await settled();
    expect(textOf(host)).to.include('could not be fetched');
    vi.advanceTimersByTime(2_000);
    await settled();
    expect(asked).to.equal(2);
    expect(textOf(host)).to.include('could not be fetched');
    load = async () => define('test-sub-later', Later);
    vi.advanceTimersByTime(4_000);
    await settled();
    expect(textOf(host)).to.include('Here at last');
  });
});
