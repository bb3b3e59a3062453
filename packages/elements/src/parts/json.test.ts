import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { describe, it } from 'vitest';
import '../define/json.js';
import { textOf } from '../testing/wait.js';
import type { WagateJson } from './json.js';
import { isSmall, jsonLines, quoted } from './json-lines.js';

const made = async (value: unknown, text?: string) => {
  const json = await fixture<WagateJson>(html`<wagate-json .value=${value} .text=${text}></wagate-json>`);
  const items = () => [...json.renderRoot.querySelectorAll<HTMLElement>('[role=treeitem]')];
  const press = async (key: string) => {
    json.shadowRoot?.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
    await json.updateComplete;
    await json.updateComplete;
  };
  return { json, items, press };
};

describe('wagate-json', () => {
  it('shows a small value whole and as text alone', async () => {
    const { json, items } = await made({
      event: 'message',
      body: '<img src=x onerror=alert(1)>',
      list: [],
      n: null,
    });
    expect(items()).to.have.length(5);
    expect(json.renderRoot.querySelector('img')).to.equal(null);
    const lines = items().map((one) => one.textContent?.trim());
    expect(lines).to.include('"body": "<img src=x onerror=alert(1)>",').and.to.include('"n": null');
    await expect(json).to.be.accessible();
  });

  it('is walked, opened and closed by the keys', async () => {
    const { json, items, press } = await made({ a: { b: 1 }, c: 2 });
    items()[0]?.focus();
    await press('ArrowDown');
    expect(json.shadowRoot?.activeElement?.getAttribute('data-path')).to.equal('0.0');
    await press('ArrowLeft');
    expect(items()[1]?.getAttribute('aria-expanded')).to.equal('false');
    expect(items()).to.have.length(3);
    await press('ArrowRight');
    await press('ArrowRight');
    expect(json.shadowRoot?.activeElement?.textContent).to.contain('"b": 1');
    await press('ArrowLeft');
    expect(json.shadowRoot?.activeElement?.getAttribute('data-path')).to.equal('0.0');
    await press('End');
    expect(json.shadowRoot?.activeElement?.textContent).to.contain('"c": 2');
  });

  it('stays quick with a megabyte: the first level, a hundred entries, the beginning of a text', async () => {
    const list = Array.from({ length: 20_000 }, (_, at) => ({ id: `evt_${at}`, text: 'x'.repeat(30) }));
    const began = performance.now();
    const { json, items } = await made({ list, long: 'y'.repeat(1_000_000) });
    expect(performance.now() - began).to.be.lessThan(1_500);
    expect(items()).to.have.length(3);
    items()[1]?.click();
    await json.updateComplete;
    expect(items()).to.have.length(104);
    items()
      .find((one) => one.textContent?.includes('19,900'))
      ?.click();
    await json.updateComplete;
    expect(items()).to.have.length(204);
    expect(textOf(json)).to.contain('999,800 more characters');
  });

  it('shows a text that is no JSON as it is, and null as a value', async () => {
    expect(textOf((await made(undefined, '<h1>502</h1>')).json)).to.contain('<h1>502</h1>');
    expect(textOf((await made(null)).json)).to.contain('null');
    expect(textOf((await made(undefined)).json)).to.equal('');
  });

  it('keeps its way when nodes are deep, and shows what would turn or hide text', () => {
    let deep: unknown = 1;
    for (let at = 0; at < 50_000; at += 1) deep = [deep];
    expect(isSmall(deep as never)).to.equal(false);
    expect(jsonLines(deep as never, new Map(), false)).to.have.length(3);
    expect(quoted('a\u202egpj.exe\u200b\n', 200).text).to.equal('"a\\u202egpj.exe\\u200b\\n"');
    expect(quoted('ab😀', 3)).to.deep.equal({ text: '"ab…"', hidden: 2 });
    expect(quoted('👩‍👩‍👧', 200).text).to.equal('"👩‍👩‍👧"');
  });
});
