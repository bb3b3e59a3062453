import { css } from 'lit';

export const usersStyles = css`
  .profile {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
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
    font-size: calc(12 * var(--_px));
    font-weight: 400;
    line-height: calc(16 * var(--_px));
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
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
  }
  .bad {
    margin-inline-end: var(--_space-2);
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
    gap: var(--_space-2);
    margin-block-start: auto;
    padding: 10px var(--_edge);
    border-block-start: var(--_border-width) solid var(--_border);
    background: var(--_surface);
    color: var(--_text-muted);
    font-variant-numeric: tabular-nums;
  }
  .turns {
    display: flex;
    gap: var(--_space-2);
  }
  .found-by {
    padding: 0 var(--_edge) var(--_space-3);
    color: var(--_text-muted);
  }
  @container wagate-page (max-width: calc(479.98em / 13)) {
    .pages,
    .found-by {
      padding-inline: var(--_space-4);
    }
    .pages {
      --_target: 44px;
    }
  }
`;
