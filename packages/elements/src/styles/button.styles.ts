import { css } from 'lit';
import { linkStyles } from './link.styles.js';

/** `<button class="button primary|danger|ghost">`, `.icon-button`, `.link`. Busy is `aria-busy="true"`. */
export const buttonStyles = css`
  ${linkStyles}
  .button,
  .icon-button {
    appearance: none;
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: var(--_target, var(--_control));
    margin: 0;
    padding: 0 12px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_ground, var(--_surface));
    color: var(--_text);
    font: 600 13px/20px var(--_font);
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
    box-shadow: 0 1px 1px light-dark(oklch(0.25 0.02 265 / 0.06), transparent);
    transition: background-color var(--_fast);
    touch-action: manipulation;
  }
  .button:hover,
  .icon-button:hover {
    background: color-mix(in oklab, var(--_text) 5%, var(--_ground, var(--_surface)));
  }
  .button.primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
    box-shadow: none;
  }
  .button.primary:hover {
    background: var(--_accent-hover);
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
  .button.ghost,
  .icon-button {
    border-color: transparent;
    background: none;
    color: var(--_text-muted);
    box-shadow: none;
  }
  .button.ghost:hover,
  .icon-button:hover {
    background: var(--_hover);
    color: var(--_text);
  }
  .button.ghost.warns {
    color: var(--_danger);
  }
  .button.wide {
    inline-size: 100%;
  }
  .icon-button {
    inline-size: var(--_target, 28px);
    min-block-size: var(--_target, 28px);
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
  .button .spinner {
    inline-size: 14px;
    block-size: 14px;
    border: 1.75px solid currentColor;
    border-block-start-color: transparent;
    border-radius: 50%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .spinner {
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
