import { css } from 'lit';

/** A row as a card, where its container is narrow: each cell says what it is. After the table's other styles. */
export const tableCardStyles = css`
  @container table (inline-size < calc(480em / 13)) {
    .table-box :is(table, thead, tbody, tr) {
      display: block;
    }
    /* What sorts and selects stays; the other heads are read only. */
    .table-box thead tr {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space-1) var(--_space-4);
      padding: var(--_space-1) var(--_space-4);
      border-block-end: var(--_border-width) solid var(--_border);
    }
    .table-box thead tr > :is(*, :first-child) {
      position: static;
      display: block;
      block-size: auto;
      padding: 0;
      border: 0;
    }
    .table-box thead th:not(.sorts, .tick-cell) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .table-box thead:not(:has(.sorts, .tick-cell)) tr {
      padding: 0;
      border: 0;
    }
    .sort,
    .tick-label {
      min-block-size: calc(44 * var(--_px));
    }
    .table-box tbody tr {
      position: relative;
      display: grid;
      gap: var(--_space-1);
      padding: var(--_space-3) var(--_space-4);
      border-block-end: var(--_border-width) solid var(--_border);
    }
    .table-box tbody tr > :is(*, :first-child) {
      display: flex;
      gap: var(--_space-3);
      align-items: baseline;
      justify-content: space-between;
      block-size: auto;
      padding: 0;
      border: 0;
      background: none;
      box-shadow: none;
      text-align: start;
    }
    .table-box tbody tr > .identity {
      justify-content: start;
      min-block-size: calc(28 * var(--_px));
      align-items: center;
      padding-inline-end: calc(44 * var(--_px));
      font-size: calc(14 * var(--_px));
    }
    .table-box .cell-label {
      display: inline;
      flex: none;
      color: var(--_text-muted);
      font: 400 calc(12 * var(--_px)) / calc(20 * var(--_px)) var(--_font);
    }
    .table-box .cell-value {
      min-inline-size: 0;
      text-align: end;
      overflow-wrap: anywhere;
    }
    .table-box tbody tr > :is(.tick-cell, .menu-cell) {
      position: absolute;
      inset-block-start: 4px;
      display: grid;
      place-content: center;
      inline-size: calc(44 * var(--_px));
      block-size: calc(44 * var(--_px));
    }
    .table-box tbody .menu-cell {
      inset-inline-end: 8px;
    }
    .table-box tbody .bone > :nth-child(n + 4) {
      display: none;
    }
    tbody tr.opens:hover,
    tbody tr.opens:focus-within {
      background: var(--_hover);
    }
    tbody tr.is-current {
      background: var(--_accent-tint);
      box-shadow: inset 2px 0 var(--_accent-ink);
    }
  }
  @media (forced-colors: active) {
    @container table (inline-size < calc(480em / 13)) {
      .table-box tbody tr:is(.is-current, .is-ticked) {
        border: 2px solid Highlight;
      }
    }
  }
`;
