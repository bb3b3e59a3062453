import { type CSSResult, css } from 'lit';
import { boxStyles } from './box.styles.js';

const ticks = css`
  .tick-words {
    display: none;
  }
  .table-box .tick-cell {
    inline-size: calc(16 * var(--_px));
    padding-inline-end: var(--_space-1);
  }
  .tick-label {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
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
    gap: var(--_space-1) var(--_space-2);
    margin: var(--_space-4) var(--_edge, var(--_space-6));
    padding: var(--_space-2);
    padding-inline-start: var(--_space-4);
    border: var(--_border-width) solid var(--_border-strong);
    border-radius: var(--_radius-card);
    background: var(--_raised);
    box-shadow: var(
      --wagate-shadow-menu,
      0 6px 20px -4px light-dark(oklch(0.25 0.02 265 / 0.24), oklch(0 0 0 / 0.6))
    );
  }
  .bulk b {
    margin-inline-end: auto;
    font-weight: 600;
  }
  /* Where rows are cards. */
  @container table (inline-size < calc(480em / 13)) {
    .table-box thead tr > .tick-cell {
      inline-size: auto;
    }
    .tick-words {
      display: inline;
    }
    .table-box tbody tr:has(.row-tick) {
      padding-inline-start: calc(52 * var(--_px));
    }
    .table-box tbody .tick-cell {
      inset-inline-start: 4px;
    }
    .bulk {
      margin-inline: var(--_space-2);
    }
  }
`;

/** For a `table` whose rows are selectable: its ticks and the bar beneath it. After `tableStyles`. */
export const tableSelectionStyles: CSSResult[] = [boxStyles, ticks];
