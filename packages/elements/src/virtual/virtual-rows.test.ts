import { css, html, LitElement } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { afterEach, describe, expect, it } from 'vitest';
import { VirtualRows } from './virtual-rows.js';

interface Row {
  key: string;
  height: number;
}

class TestRows extends LitElement {
  static override styles = css`
    .view { block-size: 400px; overflow-y: auto; overflow-anchor: none; position: relative; }
  `;
  rows: Row[] = [];
  near: string[] = [];
  readonly virtual = new VirtualRows(this, {
    scroller: () => this.renderRoot.querySelector<HTMLElement>('.view'),
    guess: 40,
    stickToEnd: true,
    near: (edge) => this.near.push(edge),
  });
  get view(): HTMLElement {
    return this.renderRoot.querySelector('.view')!;
  }
  protected override render() {
    const slices = this.virtual.slices(this.rows.map((row) => row.key));
    return html`<div class="view">${repeat(
      slices,
      (slice) => slice.key,
      (slice) => {
        if (slice.kind === 'gap') return html`<div data-gap=${slice.height}></div>`;
        const { height } = this.rows[slice.index]!;
        const sized = (element: Element | undefined) =>
          (element as HTMLElement | undefined)?.style.setProperty('block-size', `${height}px`);
        return html`<div data-key=${slice.key} ${ref(sized)}><button>${slice.key}</button></div>`;
      },
    )}</div>`;
  }
}

customElements.define('test-rows', TestRows);

const row = (index: number): Row => ({ key: `r${index}`, height: 20 + ((index * 37) % 90) });
const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => row(from + index));
const frames = async (count = 4) => {
  for (let index = 0; index < count; index++) await new Promise((done) => requestAnimationFrame(done));
};

async function mount(list: Row[]): Promise<TestRows> {
  const element = new TestRows();
  element.rows = list;
  document.body.append(element);
  await frames();
  return element;
}

const rendered = (element: TestRows) => [...element.view.querySelectorAll<HTMLElement>('[data-key]')];
const topOf = (element: TestRows, key: string) => {
  const found = rendered(element).find((one) => one.dataset.key === key);
  return found ? found.getBoundingClientRect().top - element.view.getBoundingClientRect().top : undefined;
};
const fromEnd = ({ view }: TestRows) => view.scrollHeight - view.clientHeight - view.scrollTop;

async function scroll(element: TestRows, top: number) {
  element.view.scrollTop = top;
  await frames();
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('VirtualRows', () => {
  it('renders a screenful of many rows and begins at the end', async () => {
    const element = await mount(rows(0, 100_000));
    expect(rendered(element).length).toBeLessThan(80);
    expect(rendered(element).at(-1)?.dataset.key).toBe('r99999');
    expect(fromEnd(element)).toBeLessThan(1);
    expect(element.virtual.atEnd).toBe(true);
  });

  it('stays at the end when rows come and when one grows', async () => {
    const element = await mount(rows(0, 500));
    element.rows = rows(0, 510);
    element.requestUpdate();
    await frames();
    expect(rendered(element).at(-1)?.dataset.key).toBe('r509');
    expect(fromEnd(element)).toBeLessThan(1);
    rendered(element).at(-1)!.style.setProperty('block-size', '300px');
    await frames();
    expect(fromEnd(element)).toBeLessThan(1);
  });

  it('does not follow new rows when the reader is elsewhere', async () => {
    const element = await mount(rows(0, 500));
    await scroll(element, 8000);
    const key = element.rows[element.virtual.first]!.key;
    const top = topOf(element, key)!;
    element.rows = rows(0, 520);
    element.requestUpdate();
    await frames();
    expect(element.virtual.atEnd).toBe(false);
    expect(topOf(element, key)).toBeCloseTo(top, 0);
  });

  it('moves nothing when older rows are put in above, whatever their heights', async () => {
    const element = await mount(rows(200, 500));
    await scroll(element, 100);
    const key = element.rows[element.virtual.first]!.key;
    const top = topOf(element, key)!;
    element.rows = rows(0, 500);
    element.requestUpdate();
    await frames(6);
    expect(topOf(element, key)).toBeCloseTo(top, 0);
  });

  it('moves nothing when a row above the view turns out taller', async () => {
    const element = await mount(rows(0, 500));
    await scroll(element, 6000);
    const key = element.rows[element.virtual.first]!.key;
    const top = topOf(element, key)!;
    rendered(element)[0]!.style.setProperty('block-size', '400px');
    await frames();
    expect(topOf(element, key)).toBeCloseTo(top, 0);
  });

  it('leaves no white space wherever it is scrolled to', async () => {
    const element = await mount(rows(0, 5000));
    for (const part of [0, 0.13, 0.5, 0.501, 0.87, 1]) {
      await scroll(element, element.view.scrollHeight * part);
      const boxes = rendered(element).map((one) => one.getBoundingClientRect());
      const edge = element.view.getBoundingClientRect();
      expect(Math.min(...boxes.map((box) => box.top))).toBeLessThanOrEqual(edge.top + 1);
      expect(Math.max(...boxes.map((box) => box.bottom))).toBeGreaterThanOrEqual(edge.bottom - 1);
    }
  });

  it('goes to a row far away and puts it in the middle', async () => {
    const element = await mount(rows(0, 5000));
    element.virtual.scrollTo('r100', 'center');
    await frames(6);
    const top = topOf(element, 'r100')!;
    expect(top).toBeGreaterThan(100);
    expect(top).toBeLessThan(300);
    element.virtual.scrollToEnd();
    await frames(6);
    expect(fromEnd(element)).toBeLessThan(1);
  });

  it('keeps the row that holds the focus, focused, wherever one scrolls', async () => {
    const element = await mount(rows(0, 2000));
    await scroll(element, 20_000);
    const button = rendered(element)[8]!.querySelector('button')!;
    button.focus({ preventScroll: true });
    for (const top of [60_000, 1000, 20_500, 19_500, 90_000]) {
      await scroll(element, top);
      expect(button.isConnected).toBe(true);
      expect(element.shadowRoot!.activeElement).toBe(button);
    }
    button.blur();
    await scroll(element, 50_000);
    expect(button.isConnected).toBe(false);
  });

  it('asks for more near an edge', async () => {
    const element = await mount(rows(0, 500));
    expect(element.near).toContain('end');
    element.near = [];
    await scroll(element, 10_000);
    expect(element.near).toEqual([]);
    await scroll(element, 50);
    expect(element.near).toContain('start');
  });

  it('comes back to its place after it was moved in the document', async () => {
    const element = await mount(rows(0, 500));
    await scroll(element, 7000);
    const key = element.rows[element.virtual.first]!.key;
    const top = topOf(element, key)!;
    const box = document.createElement('div');
    document.body.append(box);
    box.append(element);
    await frames();
    expect(topOf(element, key)).toBeCloseTo(top, 0);
    await scroll(element, 500);
    expect(rendered(element).length).toBeGreaterThan(3);
  });
});
