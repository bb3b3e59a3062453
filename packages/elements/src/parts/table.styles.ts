import { type CSSResult, css } from 'lit';
import { tableCardStyles } from './table-cards.styles.js';

const ledger = css`
  .table-box {
    container: table / inline-size;
    position: relative;
  }
  .table-box table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
  }
  .table-box :is(th, td) {
    block-size: var(--_row);
    padding: 6px var(--_space-3);
    border-block-end: var(--_border-width) solid var(--_border);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }
  .table-box :is(th, td):first-child {
    padding-inline-start: var(--_edge, var(--_space-6));
  }
  .table-box :is(th, td):last-child {
    padding-inline-end: var(--_edge, var(--_space-6));
  }
  .table-box thead th {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    block-size: calc(32 * var(--_px));
    background: var(--_ground, var(--_surface));
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
    white-space: nowrap;
  }
  .table-box td {
    color: var(--_text-muted);
  }
  .table-box .identity {
    color: var(--_text);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .table-box .at-end {
    text-align: end;
  }
  .table-box .mono {
    font-size: calc(12 * var(--_px));
  }
  .table-box .cell-label {
    display: none;
  }
  .table-box .menu-cell {
    inline-size: calc(28 * var(--_px));
    padding-block: 0;
    text-align: end;
  }
  .sort,
  .row-open {
    appearance: none;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    text-decoration: none;
    cursor: pointer;
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .sort:hover {
    color: var(--_text);
  }
  .sort .icon {
    inline-size: calc(12 * var(--_px));
    block-size: calc(12 * var(--_px));
  }
  .at-end .sort {
    flex-direction: row-reverse;
  }
  .opens {
    cursor: pointer;
  }
  tbody tr:not(.bone):is(:hover, :focus-within) > * {
    background: var(--_hover);
  }
  tbody tr:is(.is-current, .is-ticked.is-current) > * {
    background: var(--_accent-tint);
  }
  tbody .is-current > :first-child {
    box-shadow: inset 2px 0 var(--_accent-ink);
  }
  tbody .is-current > :first-child:dir(rtl) {
    box-shadow: inset -2px 0 var(--_accent-ink);
  }
  .is-current [class='tag'] {
    background: var(--_accent-tint-strong);
  }
  .is-faint > :is(.identity, td:not(.menu-cell)) {
    color: var(--_text-faint);
  }
  @container table (inline-size < calc(960em / 13)) {
    .drops-first {
      display: none;
    }
  }
  @container table (inline-size < calc(720em / 13)) {
    .drops-second {
      display: none;
    }
    /* Not on the box itself: nothing asks for its own width. */
    .table-box > * {
      --_edge: var(--_space-4);
    }
  }
  @media (forced-colors: active) {
    tbody :is(.is-current, .is-ticked) > * {
      border-block: 2px solid Highlight;
    }
  }
`;

const surroundings = css`
  .bone-line {
    display: block;
    inline-size: 60%;
    max-inline-size: 140px;
    block-size: calc(10 * var(--_px));
    border-radius: 3px;
    background: var(--_fill-strong);
  }
  .bone {
    animation: table-late 1ms 0.3s backwards;
  }
  @keyframes table-late {
    from {
      visibility: hidden;
    }
  }
  .table-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
    padding: var(--_space-3) var(--_edge, var(--_space-6));
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(20 * var(--_px));
  }
  @media (forced-colors: active) {
    .bone-line {
      border: var(--_border-width) solid GrayText;
    }
  }
`;

/** For `table`; where its rows are selectable `tableSelectionStyles` too. */
export const tableStyles: CSSResult[] = [ledger, surroundings, tableCardStyles];
