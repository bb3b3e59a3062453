import { css } from 'lit';

export const usersStyles = css`
  .profile {
    display: flex;
    align-items: center;
    gap: 12px;
    --_avatar: 30px;
  }
  .who,
  .banned {
    min-inline-size: 0;
  }
  .you {
    color: var(--_text-muted);
    font-weight: 400;
  }
  .second {
    color: var(--_text-muted);
    font-size: 12px;
    font-weight: 400;
    line-height: 16px;
    overflow-wrap: anywhere;
  }
  .who > .second {
    display: block;
  }
  .with-icon {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .with-icon .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .bad {
    margin-inline-end: 8px;
    color: var(--_danger);
    font-weight: 600;
  }
  .faint {
    color: var(--_text-faint);
  }
  time {
    white-space: nowrap;
  }
  .list[aria-busy='true'] .table-box {
    opacity: 0.6;
  }
  .pages {
    position: sticky;
    z-index: 1;
    inset-block-end: 0;
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    margin-block-start: auto;
    padding: 10px var(--_edge);
    border-block-start: 1px solid var(--_border);
    background: var(--_surface);
    color: var(--_text-muted);
    font-variant-numeric: tabular-nums;
  }
  .turns {
    display: flex;
    gap: 8px;
  }
  .found-by {
    padding: 0 var(--_edge) 12px;
    color: var(--_text-muted);
  }
  @container wagate-page (max-width: 479.98px) {
    .pages,
    .found-by {
      padding-inline: 16px;
    }
    .pages {
      --_target: 44px;
    }
  }
`;
