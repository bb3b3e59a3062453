import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { describe, it } from 'vitest';
import { parseText } from './parse.js';
import { renderBlocks } from './render.js';

function shown(text: string): HTMLElement {
  const place = document.createElement('div');
  render(renderBlocks(parseText(text)), place);
  return place;
}

describe('a rendered text', () => {
  it('leads where it says, and opens nothing to the page it leads to', () => {
    const link = shown('See https://harbour.example/prices.').querySelector('a')!;
    expect(link.href).to.equal('https://harbour.example/prices');
    expect(link.rel).to.equal('noopener noreferrer');
    expect(link.textContent).to.equal('https://harbour.example/prices');
    expect(link.parentElement!.textContent).to.equal('See https://harbour.example/prices.');
  });

  it('spells a host out whose letters pose as others', () => {
    const posing = shown('https://аpple.example/pay');
    expect(posing.querySelector('a')!.textContent).to.equal('https://аpple.example/pay');
    expect(posing.textContent).to.contain('(xn--pple-43d.example)');
  });

  it('makes nodes of markup, never elements', () => {
    const place = shown('<img src=x onerror=alert(1)> *<b>bold</b>*');
    expect(place.querySelector('img, b')).to.equal(null);
    expect(place.querySelector('strong')!.textContent).to.equal('<b>bold</b>');
  });
});
