import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { describe, it } from 'vitest';
import { WagateElement } from '../base/element.js';
import { table } from './table.js';
import { tableStyles } from './table.styles.js';
import { selectable } from './table-selection.js';
import { tableSelectionStyles } from './table-selection.styles.js';
import { sortRows } from './table-sort.js';
import { TableState } from './table-state.js';

interface Row {
  id: string;
  name: string;
  size: number | undefined;
}

const rows: Row[] = [
  { id: 'a', name: 'Till 10', size: 3 },
  { id: 'b', name: 'till 9', size: undefined },
  { id: 'c', name: 'Änne', size: 12 },
  { id: 'd', name: '<b>x</b>', size: 1 },
];

class TableHost extends WagateElement {
  static override readonly styles = [tableStyles, tableSelectionStyles];
  rows: readonly Row[] = rows;
  opened: string[] = [];
  readonly table = new TableState(this);

  protected override render() {
    return table(this.table, {
      label: 'Tills',
      rows: this.rows,
      id: ({ id }) => id,
      open: ({ id }) => void this.opened.push(id),
      current: 'c',
      selection: selectable(
        ({ name }: Row) => name,
        (ids) => html`<button id="bulk" type="button">Close ${ids.length}</button>`,
      ),
      columns: [
        { key: 'name', head: 'Name', cell: ({ name }) => name, sort: ({ name }) => name },
        {
          key: 'size',
          head: 'Size',
          cell: ({ size }) => size ?? '–',
          sort: ({ size }) => size,
          align: 'end',
        },
      ],
    });
  }
}
customElements.define('wagate-test-table', TableHost);

/** A list whose place a form takes. */
class ReplacedTable extends TableHost {
  adds = false;

  protected override render() {
    return this.adds
      ? html`<button id="back" type="button">Back</button><input />`
      : html`<button id="add" type="button">Add</button>${super.render()}`;
  }
}
customElements.define('test-replaced-table', ReplacedTable);

const made = async () => {
  const host = await fixture<TableHost>(html`<wagate-test-table></test-table-host>`);
  const all = <T extends HTMLElement>(selector: string) => [...host.renderRoot.querySelectorAll<T>(selector)];
  const names = () => all('.row-open').map((one) => one.textContent);
  const ticks = () => all<HTMLInputElement>('.row-tick');
  return { host, all, names, ticks };
};

const click = (element: HTMLElement | undefined, init: MouseEventInit = {}) =>
  element?.dispatchEvent(
    new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }),
  );

describe('a table', () => {
  it('is sorted by the heads, numbers as numbers, and tells how', async () => {
    const { host, all, names } = await made();
    const [byName, bySize] = all('.sort');
    byName?.click();
    await host.updateComplete;
    expect(names()).to.deep.equal(['<b>x</b>', 'Änne', 'till 9', 'Till 10']);
    expect(all('th')[1]?.getAttribute('aria-sort')).to.equal('ascending');
    bySize?.click();
    await host.updateComplete;
    bySize?.click();
    await host.updateComplete;
    expect(names(), 'what has no size comes last either way').to.deep.equal([
      'Änne',
      'Till 10',
      '<b>x</b>',
      'till 9',
    ]);
    expect(all('th')[1]?.hasAttribute('aria-sort')).to.equal(false);
    expect(all('th')[2]?.getAttribute('aria-sort')).to.equal('descending');
  });

  it('selects one, a range with Shift, and all, and forgets rows that go', async () => {
    const { host, all, ticks } = await made();
    click(ticks()[0]);
    await host.updateComplete;
    click(ticks()[2], { shiftKey: true });
    await host.updateComplete;
    expect([...host.table.selected].sort()).to.deep.equal(['a', 'b', 'c']);
    const head = all<HTMLInputElement>('thead input')[0]!;
    expect([head.checked, head.indeterminate]).to.deep.equal([false, true]);
    head.click();
    await host.updateComplete;
    expect(host.table.selected).to.have.length(4);
    host.rows = rows.slice(1, 3);
    host.requestUpdate();
    await host.updateComplete;
    expect(all('#bulk')[0]?.textContent).to.equal('Close 2');
    all('.bulk .ghost')[0]?.click();
    await host.updateComplete;
    expect(host.table.selected).to.deep.equal([]);
    expect(all('.bulk')).to.have.length(0);
  });

  it('opens a row by a click anywhere in it, once, and not by one on its tick', async () => {
    const { host, all, ticks } = await made();
    click(all('tbody td:last-of-type')[1]);
    click(all('.row-open')[2]);
    click(ticks()[3]);
    expect(host.opened).to.deep.equal(['b', 'c']);
  });

  it('is walked by the arrow keys in one column of controls', async () => {
    const { host, all } = await made();
    const press = (key: string) =>
      host.shadowRoot?.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    all('.row-open')[0]?.focus();
    press('ArrowDown');
    press('ArrowDown');
    expect(host.shadowRoot?.activeElement).to.equal(all('.row-open')[2]);
    press('Home');
    expect(host.shadowRoot?.activeElement).to.equal(all('.row-open')[0]);
    press('ArrowUp');
    expect(host.shadowRoot?.activeElement).to.equal(all('.row-open')[0]);
  });

  it('keeps the focus when the row that has it goes: on the next one, then the last, then what is around them', async () => {
    const { host, all, names } = await made();
    const shows = async (some: readonly Row[]) => {
      host.rows = some;
      host.requestUpdate();
      await host.updateComplete;
      return host.shadowRoot?.activeElement;
    };
    all('.row-open')[1]?.focus();
    expect(names()[1]).to.equal('till 9');
    const open = (at: number) => all('.row-open')[at];
    expect(await shows(rows.filter(({ id }) => id !== 'b'))).to.equal(open(1));
    expect(names()[1], 'the one that came up').to.equal('Änne');
    expect(await shows(rows.slice(0, 1))).to.equal(open(0));
    expect(await shows([])).to.equal(all('.sort')[0]);
    (document.activeElement as HTMLElement).blur();
    await shows(rows);
    expect(await shows([]), 'nobody had it').to.equal(null);
  });

  it('leaves the focus to the form that takes its place by a button beside it', async () => {
    const host = await fixture<ReplacedTable>(html`<test-replaced-table></test-replaced-table>`);
    host.shadowRoot?.querySelector<HTMLElement>('#add')?.focus();
    host.adds = true;
    host.requestUpdate();
    await host.updateComplete;
    expect(host.shadowRoot?.activeElement).to.equal(null);
  });

  it('is accessible, as a table and as cards', async () => {
    const { host, all } = await made();
    await expect(host).to.be.accessible();
    host.style.display = 'block';
    host.style.inlineSize = '320px';
    expect(getComputedStyle(all('tbody tr')[0]!).display).to.equal('grid');
    expect(all('.cell-label')[0]?.getClientRects(), 'each cell says what it is').to.have.length(1);
    await expect(host).to.be.accessible();
  });

  it('keeps rows that are alike in their order', () => {
    const same = [
      { n: 'x', at: 1 },
      { n: 'X', at: 2 },
      { n: 'a', at: 3 },
    ];
    expect(sortRows(same, ({ n }) => n, 'descending', 'en').map(({ at }) => at)).to.deep.equal([1, 2, 3]);
  });
});
