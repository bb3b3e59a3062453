import { type CSSResult, unsafeCSS } from 'lit';
import type { ColorName } from './palette.js';

/**
 * What a stylesheet can take from the design: its colours, corners, fonts, sizes, room, lines, times and, where their sheets are worn, what these
 * declare.
 */
export type DesignToken =
  | ColorName
  | 'danger-fill'
  | 'hover'
  | 'radius'
  | 'radius-tag'
  | 'radius-card'
  | 'radius-dialog'
  | 'font'
  | 'mono'
  | 'px'
  | `space-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`
  | 'border-width'
  | 'focus'
  | 'focus-offset'
  | 'focus-inside'
  | 'control'
  | 'row'
  | 'row-tall'
  | 'fast'
  | 'enter'
  | 'target'
  | 'shadow-menu'
  | 'shadow-dialog'
  | 'scrim';

/**
 * A value of the design for the stylesheet of a `WagateElement` of your own: what the page set (`--wagate-color-…`), what follows from its accent,
 * else the default. `px` is a pixel of the design, which grows with the
 * page's `--wagate-font-size`: what is sized for its text is `calc(12 * ${designToken('px')})`; `focus` is an `outline`, `focus-inside` the offset of
 * one drawn within. `danger-fill` needs `buttonStyles`, `shadow-menu`, `shadow-dialog` and `scrim` need `floatingStyles`; `target` is there only
 * where a finger points, and takes a fallback.
 *
 * ```ts
 * static styles = css`:host { background: ${designToken('surface')}; }`;
 * ```
 */
export const designToken = (name: DesignToken, fallback?: `${number}px`): CSSResult =>
  unsafeCSS(fallback ? `var(--_${name}, ${fallback})` : `var(--_${name})`);
