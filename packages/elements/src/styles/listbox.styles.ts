import { css } from 'lit';
import { filledStyles } from './filled.styles.js';
import { oneLine } from './one-line.styles.js';

/**
 * A listbox that fills its element, beneath its tools: what scrolls, the rows, and how the chosen one and the one that the keyboard stands on
 * look. A list that takes the focus itself has a `tabindex`.
 */
export const listboxStyles = css`
  ${filledStyles}
  :host {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
    contain: inline-size;
    background: var(--_surface);
  }
  .tools {
    display: grid;
    flex: none;
    gap: 10px;
    padding: 10px var(--_space-3);
    border-block-end: var(--_border-width) solid var(--_border);
  }
  .scroller {
    position: relative;
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
  }
  .scroller[tabindex]:focus-visible {
    outline-offset: var(--_focus-inside);
  }
  .scroller[aria-activedescendant]:focus-visible {
    outline: none;
  }
  .row {
    display: flex;
    gap: var(--_space-3);
    border-block-end: var(--_border-width) solid var(--_border);
    cursor: pointer;
  }
  .row:hover {
    background: var(--_hover);
  }
  .row[aria-selected='true'] {
    position: relative;
    background: var(--_accent-tint);
  }
  .row[aria-selected='true']::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: 3px solid var(--_accent-ink);
  }
  .scroller[tabindex]:focus-visible .row.active {
    outline: var(--_focus);
    outline-offset: var(--_focus-inside);
  }
  .lines {
    flex: 1;
    min-inline-size: 0;
  }
  .line {
    display: flex;
  }
  .name,
  .second,
  .preview {
    min-inline-size: 0;
    ${oneLine}
  }
  .name {
    font-weight: 600;
  }
  .time {
    flex: none;
    color: var(--_text-faint);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .row[aria-selected='true'] .time {
    color: var(--_text-muted);
  }
  wagate-state-panel {
    flex: 1;
  }
  @media (forced-colors: active) {
    .row[aria-selected='true'] {
      border: 2px solid Highlight;
    }
  }
`;
