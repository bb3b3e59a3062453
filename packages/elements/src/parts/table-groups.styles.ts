import { css } from 'lit';

/** For `groups` of a `table`. After `tableStyles`. */
export const tableGroupStyles = css`
  .table-box .group-head > th,
  .table-box .group-head:is(:hover, :focus-within) > th {
    background: var(--_fill);
    color: var(--_text-muted);
  }
  .table-box .group-foot > td,
  .table-box .group-foot:is(:hover, :focus-within) > td {
    background: none;
  }
  @container table (inline-size >= calc(480em / 13)) {
    .table-box:has(.group) tr:not(.group-head) > :first-child {
      padding-inline-start: calc(var(--_edge, 24px) + 24px);
    }
  }
  @container table (inline-size < calc(480em / 13)) {
    .table-box tbody .group-head {
      padding-block: var(--_space-2);
      background: var(--_fill);
    }
  }
  @media (forced-colors: active) {
    .table-box .group-head > th {
      border-block: var(--_border-width) solid CanvasText;
    }
  }
`;
