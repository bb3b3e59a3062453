import { type CSSResult, unsafeCSS } from 'lit';
import type { ColorName } from './palette.js';

/** What a stylesheet can take from the design: its colours, corners, fonts, sizes, times and, where their sheets are worn, what these declare. */
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
  | 'control'
  | 'row'
  | 'row-tall'
  | 'fast'
  | 'enter'
  | 'target'
  | 'shadow-menu'
  | 'scrim';

/**
 * A value of the design for the stylesheet of a `WagateElement` of your own: what the page set (`--wagate-color-…`), what follows from its accent,
 * else the default. `danger-fill` needs `buttonStyles`, `shadow-menu` and `scrim` need `floatingStyles`; `target` is there only where a finger
 * points, and takes a fallback.
 *
 * ```ts
 * static styles = css`:host { background: ${designToken('surface')}; }`;
 * ```
 */
export const designToken = (name: DesignToken, fallback?: `${number}px`): CSSResult =>
  unsafeCSS(fallback ? `var(--_${name}, ${fallback})` : `var(--_${name})`);
