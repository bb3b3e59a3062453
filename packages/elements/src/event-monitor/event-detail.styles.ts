import { css } from 'lit';

export const eventDetailStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px 16px;
    margin: 0 0 12px;
    font-variant-numeric: tabular-nums;
  }
  dt {
    color: var(--_text-muted);
  }
  dd {
    overflow-wrap: anywhere;
  }
`;
