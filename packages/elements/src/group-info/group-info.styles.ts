import { css } from 'lit';
import { oneLine } from '../styles/one-line.styles.js';

export const groupInfoStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  section + section {
    margin-block-start: 20px;
  }
  h3 {
    margin-block-end: 8px;
    font-size: 13px;
    font-weight: 600;
    line-height: 20px;
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
    gap: 8px;
    min-block-size: 28px;
    color: var(--_text-muted);
  }
  .participant {
    display: flex;
    align-items: center;
    gap: 12px;
    inline-size: calc(100% + 16px);
    min-block-size: 52px;
    margin: 0 -8px;
    padding: 6px 8px;
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
    outline-offset: -2px;
  }
  .participant .avatar {
    flex: none;
    inline-size: 32px;
    block-size: 32px;
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
    font-size: 12px;
    line-height: 16px;
  }
`;
