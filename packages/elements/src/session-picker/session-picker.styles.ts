import { css } from 'lit';
import { oneLine } from '../styles/one-line.styles.js';

export const sessionPickerStyles = css`
  :host {
    display: block;
    position: relative;
    flex: none;
    min-inline-size: 0;
  }
  .picked {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_picked, 54px);
    padding-inline: var(--_edge, var(--_space-3));
  }
  .picked > .icon {
    color: var(--_text-muted);
  }
  .avatar {
    inline-size: calc(28 * var(--_px));
    block-size: calc(28 * var(--_px));
    font-size: calc(10 * var(--_px));
  }
  .who {
    flex: 1;
    min-inline-size: 0;
  }
  .label,
  .second {
    ${oneLine}
  }
  .label {
    font-weight: 600;
    line-height: calc(18 * var(--_px));
  }
  .second {
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  select {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
    font: inherit;
  }
  :host(:hover) .picked {
    background: var(--_hover);
  }
  :host(:focus-within) .picked {
    outline: var(--_focus);
    outline-offset: var(--_focus-inside);
  }
  :host([compact]) {
    max-inline-size: 50%;
    border: var(--_border-width) solid var(--_border-strong);
    border-radius: var(--_radius);
  }
  :host([compact]) .picked {
    min-block-size: calc(var(--_target, var(--_control)) - 2px);
    padding-inline: var(--_space-3);
  }
  :host([compact]) .label {
    line-height: inherit;
  }
  :host([compact]:focus-within) .picked {
    outline: none;
  }
  :host([compact]:focus-within) {
    outline: var(--_focus);
    outline-offset: var(--_focus-offset);
  }
`;
