import { css } from 'lit';
import { oneLine } from '../styles/one-line.styles.js';

export const groupInfoStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  section + section {
    margin-block-start: var(--_space-5);
  }
  h3 {
    margin-block-end: var(--_space-2);
    font-size: calc(13 * var(--_px));
    font-weight: 600;
    line-height: calc(20 * var(--_px));
  }
  p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .description {
    white-space: pre-wrap;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .settings li {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: calc(28 * var(--_px));
    color: var(--_text-muted);
  }
  .participant {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    inline-size: calc(100% + 16px);
    min-block-size: calc(52 * var(--_px));
    margin: 0 calc(-1 * var(--_space-2));
    padding: 6px var(--_space-2);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 52px;
  }
  .participant:hover {
    background: var(--_hover);
  }
  .participant:focus-visible {
    outline-offset: var(--_focus-inside);
  }
  .participant .avatar {
    flex: none;
    inline-size: calc(32 * var(--_px));
    block-size: calc(32 * var(--_px));
  }
  .lines {
    flex: 1;
    min-inline-size: 0;
  }
  .name,
  .number {
    display: block;
    ${oneLine}
  }
  .name {
    font-weight: 600;
  }
  .number {
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
`;
