import { css, unsafeCSS } from 'lit';
import { dangerFill } from '../theme/palette.js';
import { themed } from '../theme/themed.js';
import { linkStyles } from './link.styles.js';
import { plainButtonStyles } from './plain-button.styles.js';

/** `<button class="button primary|danger|ghost">`, `.icon-button`, `.link`. Busy is `aria-busy="true"`. */
export const buttonStyles = css`
  ${linkStyles}
  ${plainButtonStyles}
  :host {
    ${unsafeCSS(themed('danger-fill', ...dangerFill))}
  }
  .button.danger {
    border-color: transparent;
    background: var(--_danger-fill);
    color: oklch(1 0 0);
    box-shadow: none;
  }
  .button.danger:hover {
    background: color-mix(in oklab, var(--_danger-fill) 90%, oklch(0 0 0));
  }
  .button.ghost.warns {
    color: var(--_danger);
  }
  .button.wide {
    inline-size: 100%;
  }
  .icon-button {
    inline-size: var(--_target, calc(28 * var(--_px)));
    min-block-size: var(--_target, calc(28 * var(--_px)));
    padding: 0;
  }
  .button:disabled,
  .icon-button:disabled {
    border-color: var(--_border);
    background: var(--_fill);
    color: var(--_text-faint);
    cursor: default;
    box-shadow: none;
  }
  .button.ghost:disabled,
  .icon-button:disabled {
    border-color: transparent;
    background: none;
  }
  .button[aria-busy='true'] {
    cursor: progress;
  }
  .button[aria-busy='true']::before {
    content: '';
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
    border: 1.75px solid currentColor;
    border-block-start-color: transparent;
    border-radius: 50%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .button[aria-busy='true']::before {
      animation: wagate-turn 0.8s linear infinite;
    }
  }
  @media (forced-colors: active) {
    .button:disabled,
    .icon-button:disabled {
      color: GrayText;
      border-color: GrayText;
    }
  }
`;
