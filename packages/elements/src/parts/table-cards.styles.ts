import { css } from 'lit';

/** A row as a card, where its container is narrow: each cell says what it is. After the table's other styles. */
export const tableCardStyles = css`
  @container table (inline-size < 480px) {
    .table-box :is(table, thead, tbody, tr) {
      display: block;
    }
    /* What sorts and selects stays; the other heads are read only. */
    .table-box thead tr {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 16px;
      padding: 4px 16px;
      border-block-end: 1px solid var(--_border);
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
      min-block-size: 44px;
    }
    .table-box tbody tr {
      position: relative;
      display: grid;
      gap: 4px;
      padding: 12px 16px;
      border-block-end: 1px solid var(--_border);
    }
    .table-box tbody tr > :is(*, :first-child) {
      display: flex;
      gap: 12px;
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
      min-block-size: 28px;
      align-items: center;
      padding-inline-end: 44px;
      font-size: 14px;
    }
    .table-box .cell-label {
      display: inline;
      flex: none;
      color: var(--_text-muted);
      font: 400 12px/20px var(--_font);
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
      inline-size: 44px;
      block-size: 44px;
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
    @container table (inline-size < 480px) {
      .table-box tbody tr:is(.is-current, .is-ticked) {
        border: 2px solid Highlight;
      }
    }
  }
`;
