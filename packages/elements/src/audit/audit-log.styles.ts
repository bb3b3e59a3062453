import { css } from 'lit';

export const auditLogStyles = css`
  .tools {
    align-items: end;
    justify-content: start;
    gap: var(--_space-2) var(--_space-3);
  }
  .list {
    display: grid;
    flex: 1 1 calc(140 * var(--_px));
    gap: var(--_space-1);
    min-inline-size: 0;
    max-inline-size: calc(240 * var(--_px));
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .list.day {
    flex: 0 1 calc(140 * var(--_px));
  }
  .with-sheet {
    flex: 1;
  }
  .table-box td {
    overflow-wrap: anywhere;
  }
  .table-box .identity {
    font-weight: 400;
    white-space: nowrap;
  }
  .who {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px var(--_space-2);
  }
  .who,
  .words {
    color: var(--_text);
  }
  .who bdi {
    font-weight: 600;
  }
  .by,
  .words + .action {
    display: block;
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  @container wagate-page (max-width: calc(479.98em / 13)) {
    .list,
    .list.day {
      flex: 1 1 40%;
      max-inline-size: none;
    }
  }
`;
