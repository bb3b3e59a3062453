import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import '../define/chat-list.js';
import '../define/strip.js';
import { type ColorName, palette } from './palette.js';
import { persons } from './persons.js';

type Scheme = 'light' | 'dark';

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** A CSS colour as linear sRGB. */
function linear(color: string): [number, number, number] {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const curve = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [curve(r), curve(g), curve(b)];
}

function contrast(a: string, b: string): number {
  const luminance = (color: string) => {
    const [r, g, blue] = linear(color);
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** What a colour comes to on an element. */
async function resolver(scheme: Scheme) {
  const host = await fixture<HTMLElement>(html`<wagate-strip theme=${scheme}></wagate-strip>`);
  const accent = (color: string) => host.style.setProperty('--wagate-color-accent', color);
  return Object.assign(resolve(host) as (name: ColorName) => string, { accent });
}

/** What a token comes to on this element. */
function resolve(host: HTMLElement) {
  const probe = document.createElement('i');
  host.shadowRoot?.append(probe);
  return (name: string): string => {
    probe.style.setProperty('color', `var(--_${name})`);
    return getComputedStyle(probe).color;
  };
}

const GROUNDS = ['canvas', 'surface', 'raised', 'fill'] as const;
/** Least contrast on every ground, as the design states it. */
const least: [ColorName, light: number, dark: number][] = [
  ['text', 13.2, 10.2],
  ['text-muted', 5.9, 5.6],
  ['text-faint', 4.8, 5.5],
  ['accent-ink', 5.7, 5.9],
  ['read', 5.7, 5.9],
  ['positive', 5.3, 8.2],
  ['warning', 5.2, 8.7],
  ['danger', 5.3, 6.4],
  ['info', 5.2, 7.9],
  ['border-control', 3.2, 3.6],
];

describe('the tokens', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`are readable on every ground when it is ${scheme}`, async () => {
      const color = await resolver(scheme);
      for (const [name, light, dark] of least) {
        const wanted = scheme === 'light' ? light : dark;
        for (const ground of GROUNDS) {
          expect(contrast(color(name), color(ground)), `${name} on ${ground}`).to.be.at.least(wanted - 0.15);
        }
      }
      expect(contrast(color('on-accent'), color('accent'))).to.be.at.least(4.5);
      for (const name of ['positive', 'warning', 'danger', 'info'] as const) {
        expect(contrast(color(name), color(`${name}-tint`)), `${name} on its tint`).to.be.at.least(4.5);
      }
    });

    it(`stay readable for any accent a host sets when it is ${scheme}`, async () => {
      const steps = ['00', '33', '66', '99', 'cc', 'ff'];
      const color = await resolver(scheme);
      for (const r of steps) {
        for (const g of steps) {
          for (const b of steps) {
            const accent = `#${r}${g}${b}`;
            color.accent(accent);
            const label = `for ${accent}`;
            expect(contrast(color('on-accent'), color('accent')), `text on accent ${label}`).to.be.at.least(
              4.45,
            );
            expect(contrast(color('accent-ink'), color('surface')), `ink ${label}`).to.be.at.least(4.55);
            expect(
              contrast(color('text'), color('accent-tint-strong')),
              `text on tint ${label}`,
            ).to.be.at.least(4.5);
            expect(
              contrast(color('read'), color('accent-tint-strong')),
              `ticks on an own message ${label}`,
            ).to.be.at.least(3);
          }
        }
      }
    }, 60_000);

    it(`come out as the table has them when it is ${scheme}`, async () => {
      const color = await resolver(scheme);
      for (const [name, [light, dark]] of Object.entries(palette) as [
        ColorName,
        (typeof palette)[ColorName],
      ][]) {
        const [l, c, h] = scheme === 'light' ? light : dark;
        const [wanted, got] = [linear(`oklch(${l} ${c} ${h})`), linear(color(name))];
        for (const at of [0, 1, 2] as const) expect(got[at], name).to.be.closeTo(wanted[at], 0.02);
      }
    });

    it(`tell people apart when it is ${scheme}`, async () => {
      const host = await fixture<HTMLElement>(html`<wagate-chat-list theme=${scheme}></wagate-chat-list>`);
      const color = resolve(host);
      for (const [at, [light, dark]] of persons.entries()) {
        const [l, c, h] = scheme === 'light' ? light : dark;
        const got = linear(color(`person-${at + 1}`));
        const wanted = linear(`oklch(${l} ${c} ${h})`);
        for (const part of [0, 1, 2] as const) expect(got[part], `${at}`).to.be.closeTo(wanted[part], 0.02);
        expect(contrast(color(`person-${at + 1}`), color('surface'))).to.be.at.least(4.5);
      }
    });
  }

  it('follow the page, and an attribute overrides it', async () => {
    const host = await fixture<HTMLElement>(html`<wagate-strip></wagate-strip>`);
    document.documentElement.style.setProperty('color-scheme', 'dark');
    expect(getComputedStyle(host).color).to.contain('0.945');
    host.setAttribute('theme', 'light');
    expect(getComputedStyle(host).color).to.contain('0.225');
    document.documentElement.style.removeProperty('color-scheme');
  });
});
