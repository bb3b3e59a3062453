import { css, unsafeCSS } from 'lit';
import { type ColorName, palette } from './palette.js';
import { both, oklch, themed } from './themed.js';

const table = Object.entries(palette)
  .map(([name, [light, dark]]) => themed(name, light, dark))
  .join('');

/** The steps of the room between things: `--_space-1` to `--_space-8`. */
const spaces = [1, 2, 3, 4, 5, 6, 7, 8]
  .map((step) => `--_space-${step}:calc(${step}*var(--wagate-space,4px));`)
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
 * The tokens of the design as one stylesheet for `:host`. Colours come from the scheme of the page; `theme="light|dark"` on an element overrides
 * it, for what is inside it too, `density="compact|comfortable"` sets the size of controls. `--_px` is a pixel of the design: all that is sized
 * for its text is so many of them.
 */
export const tokens = css`
  :host {
    ${unsafeCSS(table)}
    ${unsafeCSS(spaces)}
    --_px: calc(var(--wagate-font-size, 13px) / 13);
    --_border-width: var(--wagate-border-width, 1px);
    --_focus: var(--wagate-focus-width, 2px) solid var(--wagate-color-focus, var(--_accent-ink));
    --_focus-offset: var(--wagate-focus-offset, 2px);
    --_focus-inside: calc(-1 * var(--wagate-focus-width, 2px));
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
    --_control: var(--wagate-control-size, calc(32 * var(--_px)));
    --_row: var(--wagate-row-size, calc(44 * var(--_px)));
    --_row-tall: calc(var(--_row) + 16 * var(--_px));
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
    --wagate-color-scheme: light !important;
  }
  :host([theme='dark']) {
    --wagate-color-scheme: dark !important;
  }
  :host([density='compact']) {
    --wagate-control-size: calc(28 * var(--_px));
    --wagate-row-size: calc(36 * var(--_px));
  }
  :host([density='default']) {
    --wagate-control-size: calc(32 * var(--_px));
    --wagate-row-size: calc(44 * var(--_px));
  }
  :host([density='comfortable']) {
    --wagate-control-size: calc(40 * var(--_px));
    --wagate-row-size: calc(52 * var(--_px));
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
