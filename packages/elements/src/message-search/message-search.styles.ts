import { css } from 'lit';

export const messageSearchStyles = css`
  .top {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
    margin-inline-end: -6px;
  }
  .input-row {
    flex: 1;
  }
  .field {
    padding-inline: calc(32 * var(--_px));
  }
  .chips .filter-chip {
    margin-inline-start: auto;
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(calc(120 * var(--_px)), 1fr));
    gap: var(--_space-2);
  }
  label {
    display: grid;
    gap: var(--_space-1);
    min-inline-size: 0;
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .told {
    display: grid;
    justify-items: start;
    gap: var(--_space-2);
    flex: none;
    padding: 10px 14px;
    border-block-end: var(--_border-width) solid var(--_border);
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .told:empty {
    display: none;
  }
  .told p {
    margin: 0;
  }
  .row {
    padding: 10px 14px;
  }
  .row.active {
    outline: var(--_focus);
    outline-offset: var(--_focus-inside);
  }
  .avatar {
    flex: none;
    inline-size: calc(32 * var(--_px));
    block-size: calc(32 * var(--_px));
  }
  .line {
    align-items: baseline;
    gap: 6px;
  }
  .name {
    flex: 1;
  }
  .excerpt {
    display: -webkit-box;
    overflow: hidden;
    color: var(--_text-muted);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow-wrap: anywhere;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
`;
