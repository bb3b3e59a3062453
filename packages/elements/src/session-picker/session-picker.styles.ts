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
    gap: 8px;
    min-block-size: var(--_picked, 54px);
    padding-inline: var(--_edge, 12px);
  }
  .picked > .icon {
    color: var(--_text-muted);
  }
  .avatar {
    inline-size: 28px;
    block-size: 28px;
    font-size: 10px;
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
    line-height: 18px;
  }
  .second {
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
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
    outline: 2px solid var(--_accent-ink);
    outline-offset: -2px;
  }
  :host([compact]) {
    max-inline-size: 50%;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
  }
  :host([compact]) .picked {
    min-block-size: calc(var(--_target, var(--_control)) - 2px);
    padding-inline: 12px;
  }
  :host([compact]) .label {
    line-height: inherit;
  }
  :host([compact]:focus-within) .picked {
    outline: none;
  }
  :host([compact]:focus-within) {
    outline: 2px solid var(--_accent-ink);
    outline-offset: 2px;
  }
`;
