import { css } from 'lit';

export const messageSearchStyles = css`
  .top {
    display: flex;
    align-items: center;
    gap: 4px;
    margin-inline-end: -6px;
  }
  .input-row {
    flex: 1;
  }
  .field {
    padding-inline: 32px;
  }
  .chips .filter-chip {
    margin-inline-start: auto;
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(120px, 1fr));
    gap: 8px;
  }
  label {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .told {
    display: grid;
    justify-items: start;
    gap: 8px;
    flex: none;
    padding: 10px 14px;
    border-block-end: 1px solid var(--_border);
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
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
    outline: 2px solid var(--_accent-ink);
    outline-offset: -2px;
  }
  .avatar {
    flex: none;
    inline-size: 32px;
    block-size: 32px;
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
