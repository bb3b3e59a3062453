import { css } from 'lit';

export const webhookDeliveryStyles = css`
  :host {
    display: block;
  }
  section + section {
    margin-block-start: var(--_space-3);
    margin-inline: calc(-1 * var(--_space-5));
    padding: var(--_space-3) var(--_space-5) 0;
    border-block-start: var(--_border-width) solid var(--_border);
  }
  h3 {
    font-size: calc(13 * var(--_px));
    font-weight: 600;
    line-height: calc(20 * var(--_px));
  }
  ol {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr) auto;
    margin: 0;
    padding: var(--_space-1) 0 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    column-gap: var(--_space-3);
    align-items: baseline;
    padding-block: 2px;
    line-height: calc(20 * var(--_px));
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .when,
  .took {
    color: var(--_text-muted);
    white-space: nowrap;
  }
  li .outcome {
    align-self: start;
    block-size: calc(20 * var(--_px));
  }
  .part-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3);
    padding-block-end: var(--_space-2);
  }
  .part-head .tabs {
    gap: var(--_space-3);
    padding: 0;
    border: 0;
  }
  .part-head .tabs > button {
    min-block-size: max(24px, var(--_target, 0px));
    border: 0;
    font-size: calc(12 * var(--_px));
    font-weight: 400;
  }
  .part-head .tabs > button[aria-selected='true'] {
    font-weight: 600;
  }
  .which {
    margin-block-end: var(--_space-1);
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
  }
`;
