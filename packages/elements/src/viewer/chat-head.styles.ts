import { css } from 'lit';
import { oneLine } from '../styles/one-line.styles.js';

export const chatHeadStyles = css`
  :host {
    display: flex;
    align-items: center;
    gap: var(--_gap, var(--_space-3));
    flex: none;
    min-inline-size: 0;
    min-block-size: calc(56 * var(--_px));
    padding-inline: var(--_edge, var(--_space-4));
    border-block-end: var(--_border-width) solid var(--_border);
  }
  .who {
    position: relative;
    flex: 1;
    min-inline-size: 0;
  }
  h2,
  .second {
    ${oneLine}
  }
  h2 {
    font-size: calc(14 * var(--_px));
    font-weight: 600;
    line-height: calc(20 * var(--_px));
  }
  .second {
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  /* A button is one letter to the line around it: its text is cut by itself. */
  .about {
    ${oneLine}
    appearance: none;
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    vertical-align: top;
    cursor: pointer;
  }
  .about::after {
    content: '';
    position: absolute;
    inset: -8px;
    border-radius: var(--_radius);
  }
  .about:hover::after {
    background: var(--_hover);
  }
  .about:focus-visible {
    outline: none;
  }
  .about:focus-visible::after {
    outline: var(--_focus);
    outline-offset: -4px;
  }
  .read-only {
    display: var(--_read-only, inline-flex);
  }
  .read-only .icon {
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
  }
  .avatar {
    inline-size: calc(32 * var(--_px));
    block-size: calc(32 * var(--_px));
  }
  .back {
    display: var(--_back, none);
    margin-inline-start: calc(-1 * var(--_space-2));
  }
`;
