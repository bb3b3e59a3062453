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
    inline-size: var(--_target, calc(24 * var(--_px)));
    min-block-size: var(--_target, calc(24 * var(--_px)));
  }
  .by-hand {
    --_ground: var(--_raised);
    position: fixed;
    inset: auto;
    inline-size: min(340px, calc(100vw - 16px));
    margin: 0;
    padding: var(--_space-3);
    border: var(--_border-width) solid var(--_border);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_raised);
    color: var(--_text);
    box-shadow: var(--_shadow-menu);
    white-space: normal;
  }
  .by-hand p {
    margin-block-end: var(--_space-2);
  }
  .by-hand textarea {
    resize: vertical;
    overflow-wrap: anywhere;
  }
`;
