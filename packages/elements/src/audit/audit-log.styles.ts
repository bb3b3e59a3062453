import { css } from 'lit';

export const auditLogStyles = css`
  .tools {
    align-items: end;
    justify-content: start;
    gap: 8px 12px;
  }
  .list {
    display: grid;
    flex: 1 1 140px;
    gap: 4px;
    min-inline-size: 0;
    max-inline-size: 240px;
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .list.day {
    flex: 0 1 140px;
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
    gap: 2px 8px;
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
    font-size: 12px;
    line-height: 16px;
  }
  @container wagate-page (max-width: 479.98px) {
    .list,
    .list.day {
      flex: 1 1 40%;
      max-inline-size: none;
    }
  }
`;
