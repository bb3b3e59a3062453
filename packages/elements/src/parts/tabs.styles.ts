import { css } from 'lit';

/** For `tabs` and `tabPanel`. */
export const tabsStyles = css`
  .tabs {
    display: flex;
    gap: var(--_space-5);
    overflow-x: auto;
    padding-inline: var(--_edge, 0);
    border-block-end: var(--_border-width) solid var(--_border);
    scrollbar-width: none;
  }
  .tabs > button {
    appearance: none;
    flex: none;
    min-block-size: max(40 * var(--_px), var(--_target, 0px));
    margin: 0;
    padding: 0;
    border: 0;
    border-block: 2px solid transparent;
    background: none;
    color: var(--_text-muted);
    font: 600 calc(13 * var(--_px)) / calc(20 * var(--_px)) var(--_font);
    white-space: nowrap;
    cursor: pointer;
  }
  .tabs > button:hover {
    color: var(--_text);
  }
  .tabs > button:focus-visible {
    outline-offset: var(--_focus-inside);
  }
  .tabs > button[aria-selected='true'] {
    border-block-end-color: var(--_accent-ink);
    color: var(--_text);
  }
  .tab-count {
    color: var(--_text-muted);
    font-weight: 400;
  }
  .tab-panel {
    min-inline-size: 0;
  }
  .tab-panel:focus-visible {
    outline-offset: var(--_focus-inside);
  }
  @media (forced-colors: active) {
    .tabs > button[aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }
`;
