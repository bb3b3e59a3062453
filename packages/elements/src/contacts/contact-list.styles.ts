import { css } from 'lit';

export const contactListStyles = css`
  :host {
    --_contact-row: calc(var(--_row) + 12px);
    --_edge: 16px;
  }
  .tools {
    gap: 8px;
    padding: 12px var(--_edge) 8px;
  }
  .chip.more {
    margin-inline-start: auto;
  }
  .narrow {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 8px;
  }
  .narrow label,
  .status {
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .narrow .input {
    margin-block-start: 4px;
    padding-inline-end: 28px;
    text-overflow: ellipsis;
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
  }
  .scroller[aria-busy='true'] {
    cursor: progress;
  }
  .row {
    align-items: center;
    block-size: var(--_contact-row);
    padding-inline: var(--_edge);
  }
  .avatar {
    inline-size: 36px;
    block-size: 36px;
    font-size: 13px;
  }
  .lines {
    display: grid;
  }
  .line {
    align-items: center;
    gap: 4px;
    min-inline-size: 0;
  }
  .second,
  .met {
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .met {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 4px;
  }
  .met .icon,
  .verified .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .verified {
    display: inline-flex;
    flex: none;
    color: var(--_accent-ink);
  }
  .blocked {
    color: var(--_danger);
  }
  :host([state='stale']) .row :is(.name, .second, .met) {
    color: var(--_text-muted);
  }
  .next-page {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 8px;
    padding: 8px var(--_edge);
    border-block-start: 1px solid var(--_border);
  }
`;
