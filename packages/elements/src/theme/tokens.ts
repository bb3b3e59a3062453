import { css, unsafeCSS } from 'lit';
import { type ColorName, palette } from './palette.js';
import { both, oklch, themed } from './themed.js';

const table = Object.entries(palette)
  .map(([name, [light, dark]]) => themed(name, light, dark))
  .join('');

/** What a host's accent alone decides. Each formula gives the table's value for the default accent. */
const HOST = 'var(--_host)';
const tint = (name: 'accent-tint' | 'accent-tint-strong') => {
  const [[lightL, lightC], [darkL, darkC]] = palette[name];
  return both(
    `oklch(from ${HOST} ${lightL} min(c,${lightC}) h)`,
    `oklch(from ${HOST} ${darkL} min(c,${darkC}) h)`,
  );
};
const derived: Partial<Record<ColorName, string>> = {
  'on-accent': 'oklch(from var(--_accent) calc(clamp(0,(.6 - l)*1e6,1)*.82 + .18) 0 h)',
  'accent-hover': 'oklch(from var(--_accent) calc(l + clamp(0,(l - .6)*1e6,1)*.095 - .055) c h)',
  'accent-ink': both(
    `oklch(from ${HOST} min(l,.46) min(c,.17) h)`,
    `oklch(from ${HOST} max(l,.775) min(c,.11) h)`,
  ),
  'accent-tint': tint('accent-tint'),
  'accent-tint-strong': tint('accent-tint-strong'),
};
const accent = [
  `--_host:var(--wagate-color-accent,${both(oklch(palette.accent[0]), oklch(palette.accent[1]))});`,
  `--_a:${both(`oklch(from ${HOST} min(l,1.86 - l) c h)`, `oklch(from ${HOST} max(l,1.04 - l) c h)`)};`,
  '--_accent:oklch(from var(--_a) calc(l - clamp(0,(l - .54)*1e6,1)*clamp(0,(.66 - l)*1e6,1)*(l - .54)) c h);',
  ...Object.entries(derived).map(([name, value]) => `--_${name}:var(--wagate-color-${name},${value});`),
].join('');

/**
 * The tokens of the design as one stylesheet for `:host`. Colours come from the page's `color-scheme`;
 * `theme="light|dark"` on an element overrides it, `density="compact|comfortable"` sets the size of controls.
 */
export const tokens = css`
  :host {
    ${unsafeCSS(table)}
    --_radius: var(--wagate-radius, 6px);
    --_radius-tag: calc(var(--_radius) * 2 / 3);
    --_radius-card: calc(var(--_radius) * 5 / 3);
    --_radius-dialog: calc(var(--_radius) * 2);
    --_font: var(
      --wagate-font,
      -apple-system,
      BlinkMacSystemFont,
      'Segoe UI',
      Roboto,
      Helvetica,
      Arial,
      sans-serif
    );
    --_mono: var(
      --wagate-font-mono,
      ui-monospace,
      SFMono-Regular,
      Menlo,
      Consolas,
      'Liberation Mono',
      monospace
    );
    --_control: var(--wagate-control-size, 32px);
    --_row: var(--wagate-row-size, 44px);
    --_row-tall: calc(var(--_row) + 16px);
    --_hover: color-mix(in oklab, var(--_text) 5%, transparent);
    --_fast: 120ms;
    --_enter: 180ms;
  }
  @supports (color: oklch(from red l c h)) {
    :host {
      ${unsafeCSS(accent)}
    }
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([density='compact']) {
    --wagate-control-size: 28px;
    --wagate-row-size: 36px;
  }
  :host([density='default']) {
    --wagate-control-size: 32px;
    --wagate-row-size: 44px;
  }
  :host([density='comfortable']) {
    --wagate-control-size: 40px;
    --wagate-row-size: 52px;
  }
  @media (pointer: coarse) {
    :host {
      --_target: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_fast: 0s;
      --_enter: 0s;
    }
  }
`;
