import { css } from 'lit';
import { floatingStyles } from '../theme/floating.styles.js';

export const copyStyles = css`
  ${floatingStyles}
  :host {
    display: inline-flex;
    flex: none;
    vertical-align: middle;
  }
  :host([variant='icon']) .icon-button {
    inline-size: var(--_target, 24px);
    min-block-size: var(--_target, 24px);
  }
  .by-hand {
    --_ground: var(--_raised);
    position: fixed;
    inset: auto;
    inline-size: min(340px, calc(100vw - 16px));
    margin: 0;
    padding: 12px;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_raised);
    color: var(--_text);
    box-shadow: var(--_shadow-menu);
    white-space: normal;
  }
  .by-hand p {
    margin-block-end: 8px;
  }
  .by-hand textarea {
    resize: vertical;
    overflow-wrap: anywhere;
  }
`;
