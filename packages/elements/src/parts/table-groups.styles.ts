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
  @container table (inline-size >= 480px) {
    .table-box:has(.group) tr:not(.group-head) > :first-child {
      padding-inline-start: calc(var(--_edge, 24px) + 24px);
    }
  }
  @container table (inline-size < 480px) {
    .table-box tbody .group-head {
      padding-block: 8px;
      background: var(--_fill);
    }
  }
  @media (forced-colors: active) {
    .table-box .group-head > th {
      border-block: 1px solid CanvasText;
    }
  }
`;
