import { css } from 'lit';

export const eventDetailStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px var(--_space-4);
    margin: 0 0 var(--_space-3);
    font-variant-numeric: tabular-nums;
  }
  dt {
    color: var(--_text-muted);
  }
  dd {
    overflow-wrap: anywhere;
  }
`;
