import { css } from 'lit';

export const contactListStyles = css`
  :host {
    --_contact-row: calc(var(--_row) + 12 * var(--_px));
    --_edge: var(--_space-4);
  }
  .tools {
    gap: var(--_space-2);
    padding: var(--_space-3) var(--_edge) var(--_space-2);
  }
  .chip.more {
    margin-inline-start: auto;
  }
  .narrow {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: var(--_space-2);
  }
  .narrow label,
  .status {
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .narrow .input {
    margin-block-start: var(--_space-1);
    padding-inline-end: calc(28 * var(--_px));
    text-overflow: ellipsis;
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
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
    inline-size: calc(36 * var(--_px));
    block-size: calc(36 * var(--_px));
    font-size: calc(13 * var(--_px));
  }
  .lines {
    display: grid;
  }
  .line {
    align-items: center;
    gap: var(--_space-1);
    min-inline-size: 0;
  }
  .second,
  .met {
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .met {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: var(--_space-1);
  }
  .met .icon,
  .verified .icon {
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
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
    gap: var(--_space-2);
    padding: var(--_space-2) var(--_edge);
    border-block-start: var(--_border-width) solid var(--_border);
  }
`;
