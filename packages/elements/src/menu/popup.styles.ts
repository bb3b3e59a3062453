import { css } from 'lit';
import { floatingStyles } from '../theme/floating.styles.js';

/** A `[popover]` that holds a list to choose from, an `hr` between its groups. */
export const popupStyles = css`
  ${floatingStyles}
  [popover] {
    --_ground: var(--_raised);
    position: fixed;
    inset: auto;
    min-inline-size: calc(180 * var(--_px));
    max-inline-size: min(320 * var(--_px), 100vw - 16px);
    margin: 0;
    padding: var(--_space-1);
    overflow: auto;
    border: var(--_border-width) solid var(--_border);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_raised);
    color: var(--_text);
    box-shadow: var(--_shadow-menu);
  }
  hr {
    block-size: 1px;
    margin: var(--_space-1) calc(-1 * var(--_space-1));
    border: 0;
    background: var(--_border);
  }
`;
