import { render } from 'lit';
import { describe, expect, it } from 'vitest';
import { markedAt, markedText } from './marked.js';

/** As it reads in a page, marks in brackets. */
function read(parts: unknown): string {
  const place = document.createElement('div');
  render(parts, place);
  for (const mark of place.querySelectorAll('mark')) mark.textContent = `[${mark.textContent}]`;
  return place.textContent ?? '';
}

describe('marks in a text', () => {
  it('stand wherever a word does, the longer of two first, never over one another', () => {
    expect(read(markedText('an invoice, the invoices', ['invoice', 'invoices']))).toBe(
      'an [invoice], the [invoices]',
    );
    expect(read(markedText('茶和咖啡', ['咖啡']))).toBe('茶和[咖啡]');
    expect(read(markedText('aaaa', ['aa', '']))).toBe('[aa][aa]');
    expect(read(markedText('nothing', ['x']))).toBe('nothing');
  });

  it('leave out stretches that lie beyond the text, over another, or are none', () => {
    const at = (start: number, length: number) => ({ start, length });
    const hostile = [at(4, 3), at(0, 3), at(5, 1), at(-1, 2), at(9, 99), at(1, 0), at(Number.NaN, 2)];
    expect(read(markedAt('one two three', hostile))).toBe('[one] [two] three');
  });

  it('stay text, whatever is in them', () => {
    const place = document.createElement('div');
    render(markedText('<img src=x onerror=alert(1)>', ['<img']), place);
    expect(place.querySelector('img')).toBe(null);
    expect(place.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});
