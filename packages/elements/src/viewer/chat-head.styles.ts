import { css } from 'lit';
import { oneLine } from '../styles/one-line.styles.js';

export const chatHeadStyles = css`
  :host {
    display: flex;
    align-items: center;
    gap: var(--_gap, 12px);
    flex: none;
    min-inline-size: 0;
    min-block-size: 56px;
    padding-inline: var(--_edge, 16px);
    border-block-end: 1px solid var(--_border);
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
    font-size: 14px;
    font-weight: 600;
    line-height: 20px;
  }
  .second {
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .about {
    appearance: none;
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
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
    outline: 2px solid var(--_accent-ink);
    outline-offset: -4px;
  }
  .read-only {
    display: var(--_read-only, inline-flex);
  }
  .read-only .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .avatar {
    inline-size: 32px;
    block-size: 32px;
  }
  .back {
    display: var(--_back, none);
    margin-inline-start: -8px;
  }
`;
