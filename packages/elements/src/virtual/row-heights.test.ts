import { describe, expect, it } from 'vitest';
import { movedTo, RowHeights } from './row-heights.js';
import { slicesOf } from './slices.js';

const keys = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `k${from + index}`);

/** The same by plain addition. */
function naive(heights: number[], offset: number): number {
  let sum = 0;
  for (let index = 0; index < heights.length; index++) {
    sum += heights[index]!;
    if (offset < sum) return index;
  }
  return heights.length - 1;
}

describe('RowHeights', () => {
  it.each([1, 2, 3, 7, 8, 9, 100])('agrees with plain addition over %i rows', (count) => {
    const rows = new RowHeights(50);
    rows.setKeys(keys(count));
    const plain = Array.from({ length: count }, () => 50);
    for (let step = 0; step < count * 3; step++) {
      const index = (step * 7) % count;
      const height = 10 + ((step * 31) % 90);
      plain[index] = height;
      rows.set(index, height);
      expect(rows.total).toBeCloseTo(plain.reduce((a, b) => a + b));
      for (const offset of [-5, 0, 49, 50, rows.total / 2, rows.total - 1, rows.total + 10]) {
        expect(rows.indexAt(offset)).toBe(naive(plain, offset));
      }
      expect(rows.offset(index)).toBeCloseTo(plain.slice(0, index).reduce((a, b) => a + b, 0));
    }
  });

  it('keeps measured heights when rows are put before, after and between, and when they move', () => {
    const rows = new RowHeights(50);
    rows.setKeys(keys(4, 10));
    rows.set(1, 80);
    rows.set(3, 20);
    rows.setKeys([...keys(3), ...keys(4, 10), 'new']);
    expect([3, 4, 5, 6, 7].map((index) => rows.height(index))).toEqual([50, 80, 50, 20, 50]);
    rows.setKeys(['k13', 'k11', 'x', 'k10']);
    expect([0, 1, 2, 3].map((index) => rows.height(index))).toEqual([20, 80, 50, 50]);
    rows.setKeys([]);
    expect(rows.total).toBe(0);
    expect(rows.indexAt(0)).toBe(-1);
    rows.setKeys(['k11']);
    expect(rows.total).toBe(80);
    rows.reset();
    expect(rows.total).toBe(50);
  });

  it.each([0, 1, 5, 64])('takes rows at the end of %i one by one as it takes all at once', (count) => {
    const [one, all] = [new RowHeights(50), new RowHeights(50)];
    one.setKeys(keys(count));
    for (let more = 1; more <= 70; more++) {
      one.setKeys(keys(count + more));
      if (more % 3 === 0) one.set(count + more - 1, more);
      all.setKeys([]);
      all.setKeys(keys(count + more));
      for (let at = 3; at <= more; at += 3) all.set(count + at - 1, at);
      for (const index of [0, count, count + more]) expect(one.offset(index)).toBeCloseTo(all.offset(index));
      expect(one.indexAt(one.total - 1)).toBe(count + more - 1);
    }
  });

  it('finds where a row has moved to', () => {
    const rows = new RowHeights(50);
    rows.setKeys(['a', 'b', 'c', 'd']);
    const change = rows.compare(['new', 'a', 'c', 'x', 'd']);
    expect([0, 1, 2, 3].map((index) => movedTo(change, index))).toEqual([1, -1, 2, 4]);
  });

  it('tells whether a measurement changed anything', () => {
    const rows = new RowHeights(50);
    rows.setKeys(['a']);
    expect(rows.set(0, 50)).toBe(false);
    expect(rows.set(0, 51)).toBe(true);
    expect(rows.set(3, 51)).toBe(false);
  });
});

describe('slicesOf', () => {
  const rows = new RowHeights(10);
  rows.setKeys(keys(100));
  const shape = (pinned?: number) =>
    slicesOf(rows, { top: 500, height: 30, margin: 10, pinned }).map((slice) =>
      slice.kind === 'row' ? slice.index : `gap ${slice.height}`,
    );

  it('stands gaps in for what is out of view', () => {
    expect(shape()).toEqual(['gap 490', 49, 50, 51, 52, 53, 54, 'gap 450']);
  });
  it('keeps a pinned row wherever it is', () => {
    expect(shape(2)).toEqual(['gap 20', 2, 'gap 460', 49, 50, 51, 52, 53, 54, 'gap 450']);
    expect(shape(99)).toEqual(['gap 490', 49, 50, 51, 52, 53, 54, 'gap 440', 99, 'gap 0']);
    expect(shape(51)).toEqual(shape());
    expect(shape(400)).toEqual(shape());
  });
  it('renders all of a short list, and nothing of an empty one', () => {
    const few = new RowHeights(10);
    few.setKeys(keys(2));
    expect(
      slicesOf(few, { top: 0, height: 100, margin: 50 }).filter((slice) => slice.kind === 'row'),
    ).toHaveLength(2);
    few.setKeys([]);
    expect(slicesOf(few, { top: 0, height: 100, margin: 50 })).toEqual([]);
  });
  it('always adds up to the whole', () => {
    for (const pinned of [undefined, 0, 99]) {
      const sum = slicesOf(rows, { top: 333, height: 77, margin: 21, pinned }).reduce(
        (total, slice) => total + (slice.kind === 'gap' ? slice.height : rows.height(slice.index)),
        0,
      );
      expect(sum).toBe(rows.total);
    }
  });
});
