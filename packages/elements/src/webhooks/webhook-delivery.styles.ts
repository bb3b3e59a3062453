import { css } from 'lit';

export const webhookDeliveryStyles = css`
  :host {
    display: block;
  }
  section + section {
    margin-block-start: 12px;
    margin-inline: -20px;
    padding: 12px 20px 0;
    border-block-start: 1px solid var(--_border);
  }
  h3 {
    font-size: 13px;
    font-weight: 600;
    line-height: 20px;
  }
  ol {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr) auto;
    margin: 0;
    padding: 4px 0 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    column-gap: 12px;
    align-items: baseline;
    padding-block: 2px;
    line-height: 20px;
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
    block-size: 20px;
  }
  .part-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding-block-end: 8px;
  }
  .part-head .tabs {
    gap: 12px;
    padding: 0;
    border: 0;
  }
  .part-head .tabs > button {
    min-block-size: max(24px, var(--_target, 0px));
    border: 0;
    font-size: 12px;
    font-weight: 400;
  }
  .part-head .tabs > button[aria-selected='true'] {
    font-weight: 600;
  }
  .which {
    margin-block-end: 4px;
    color: var(--_text-muted);
    font-size: 12px;
  }
`;
