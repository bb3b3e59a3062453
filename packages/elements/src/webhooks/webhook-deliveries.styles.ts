import { css } from 'lit';

export const webhookDeliveriesStyles = css`
  :host {
    flex: 1;
    overflow: visible;
  }
  .note {
    border: 0;
  }
  .tools {
    min-block-size: calc(28 * var(--_px));
    border-block-end: var(--_border-width) solid var(--_border);
  }
  .standing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    margin-inline-start: auto;
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
    font-variant-numeric: tabular-nums;
  }
  .standing .button {
    margin-block: -2px;
  }
  .with-sheet {
    flex: 1;
  }
  /* What floats over the table floats at the end of the page, also when there are few rows. */
  .list,
  .table-box {
    display: flex;
    flex: 1;
    flex-direction: column;
  }
  .bulk-place {
    margin-block-start: auto;
  }
  .with-sheet .button.primary .icon {
    color: inherit;
  }
`;
