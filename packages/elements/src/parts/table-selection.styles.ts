import { type CSSResult, css } from 'lit';
import { boxStyles } from './box.styles.js';

const ticks = css`
  .tick-words {
    display: none;
  }
  .table-box .tick-cell {
    inline-size: 16px;
    padding-inline-end: 4px;
  }
  .tick-label {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .bulk-place {
    position: sticky;
    z-index: 2;
    inset-block-end: 0;
  }
  .bulk {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    margin: 16px var(--_edge, 24px);
    padding: 8px;
    padding-inline-start: 16px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-card);
    background: var(--_raised);
    box-shadow: 0 6px 20px -4px light-dark(oklch(0.25 0.02 265 / 0.24), oklch(0 0 0 / 0.6));
  }
  .bulk b {
    margin-inline-end: auto;
    font-weight: 600;
  }
  /* Where rows are cards. */
  @container table (inline-size < 480px) {
    .table-box thead tr > .tick-cell {
      inline-size: auto;
    }
    .tick-words {
      display: inline;
    }
    .table-box tbody tr:has(.row-tick) {
      padding-inline-start: 52px;
    }
    .table-box tbody .tick-cell {
      inset-inline-start: 4px;
    }
    .bulk {
      margin-inline: 8px;
    }
  }
`;

/** For a `table` whose rows are selectable: its ticks and the bar beneath it. After `tableStyles`. */
export const tableSelectionStyles: CSSResult[] = [boxStyles, ticks];
