import { css, html, LitElement } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
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
    return html`<div class="view" tabindex="0">${repeat(
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
  // After the frame itself: only then is measured what it laid out.
  await new Promise((done) => setTimeout(done, 0));
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

  /** How far down in all the rows the view's top stands, by their true heights. */
  const depth = (element: TestRows) => {
    const found = rendered(element).find((one) => topOf(element, one.dataset.key!)! + one.offsetHeight > 0)!;
    const index = element.rows.findIndex(({ key }) => key === found.dataset.key);
    const above = element.rows.slice(0, index).reduce((sum, { height }) => sum + height, 0);
    return above - topOf(element, found.dataset.key!)!;
  };
  const still = async (view: HTMLElement) => {
    let [same, before] = [0, -1];
    while (same < 10) {
      await frames(1);
      same = before === view.scrollTop ? same + 1 : 0;
      before = view.scrollTop;
    }
  };

  it.each([-400, 400])('goes as far as it is scrolled, by %i pixels a frame', async (step) => {
    const element = await mount(rows(0, 5000));
    await scroll(element, 100_000);
    const from = depth(element);
    for (let index = 0; index < 20; index++) {
      element.view.scrollTop += step;
      await frames(1);
    }
    await frames();
    expect(depth(element) - from).toBeCloseTo(20 * step, -1);
  });

  it('goes twenty pages for twenty times PageUp, as rows of any height do that are all there', async () => {
    const element = await mount(rows(0, 5000));
    const plain = document.createElement('div');
    plain.tabIndex = 0;
    plain.style.cssText = 'block-size: 400px; overflow-y: auto';
    plain.append(Object.assign(document.createElement('div'), { style: 'block-size: 50000px' }));
    document.body.append(plain);
    plain.scrollTop = 40_000;
    const press = async (where: HTMLElement) => {
      where.focus();
      for (let index = 0; index < 20; index++) {
        await userEvent.keyboard('{PageUp}');
        await frames(4);
      }
    };
    await press(plain);
    await still(plain);
    const [page, from] = [40_000 - plain.scrollTop, depth(element)];
    expect(page).toBeGreaterThan(5000);
    await press(element.view);
    await still(element.view);
    // A browser that is late may lose a page to a height that came in the middle of its glide; it lost more than half of them.
    expect(from - depth(element)).toBeGreaterThan(page * 0.89);
    expect(from - depth(element)).toBeLessThan(page * 1.03);
  });

  it('ends at the first row for Home, and at the last for End', async () => {
    const element = await mount(rows(0, 5000));
    await scroll(element, 60_000);
    for (let index = 0; index < 10; index++) {
      element.view.scrollTop -= 300;
      await frames(1);
    }
    element.view.focus();
    await userEvent.keyboard('{Home}');
    await still(element.view);
    expect(element.view.scrollTop).toBe(0);
    expect(topOf(element, 'r0')).toBeCloseTo(0, 0);
    await userEvent.keyboard('{End}');
    await still(element.view);
    expect(rendered(element).at(-1)?.dataset.key).toBe('r4999');
    expect(fromEnd(element)).toBeLessThan(1);
  });

  it('leaves a scroll alone that it has not heard of when rows come or change their height', async () => {
    const element = await mount(rows(0, 500));
    await scroll(element, 8000);
    const key = element.rows[element.virtual.first]!.key;
    const top = topOf(element, key)!;
    element.view.scrollTop -= 150;
    element.rows = rows(0, 520);
    element.requestUpdate();
    await frames();
    expect(topOf(element, key)).toBeCloseTo(top + 150, 0);
    element.view.scrollTop -= 50;
    rendered(element)[0]!.style.setProperty('block-size', '300px');
    await frames();
    expect(topOf(element, key)).toBeCloseTo(top + 200, 0);
    element.view.scrollTop += 120;
    element.rows = [{ key: 'before', height: 70 }, ...rows(0, 520)];
    element.requestUpdate();
    await frames();
    expect(topOf(element, key)).toBeCloseTo(top + 80, 0);
  });

  it('keeps the rows in view when the one at the top goes', async () => {
    const element = await mount(rows(0, 500));
    await scroll(element, 8000);
    const { first } = element.virtual;
    const key = element.rows[first + 1]!.key;
    const top = topOf(element, key)!;
    element.rows = element.rows.filter((_, index) => index !== first && index !== first - 2);
    element.requestUpdate();
    await frames();
    expect(topOf(element, key)).toBeCloseTo(top, 0);
  });

  it('keeps the row in view where texts break elsewhere in another width', async () => {
    const element = await mount(rows(0, 500));
    await scroll(element, 8000);
    for (let index = 0; index < 5; index++) await scroll(element, element.view.scrollTop - 200);
    const key = element.rows[element.virtual.first]!.key;
    const top = topOf(element, key)!;
    element.view.style.setProperty('inline-size', '300px');
    await frames();
    expect(topOf(element, key)).toBeCloseTo(top, 0);
    await scroll(element, element.view.scrollTop - 300);
    expect(topOf(element, key)).toBeCloseTo(top + 300, 0);
  });

  it('stands where it stood when it was not displayed for a while', async () => {
    const element = await mount(rows(0, 500));
    await scroll(element, 8000);
    const key = element.rows[element.virtual.first]!.key;
    const top = topOf(element, key)!;
    element.style.setProperty('display', 'none');
    await frames();
    element.rows = rows(0, 501);
    element.requestUpdate();
    await frames();
    element.style.removeProperty('display');
    await frames();
    expect(topOf(element, key)).toBeCloseTo(top, 0);
  });
});
