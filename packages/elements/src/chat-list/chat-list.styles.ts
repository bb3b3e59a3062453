import { css } from 'lit';

export const chatListStyles = css`
  :host {
    --_chat-row: calc(var(--_row) + 16px);
    --_edge: 14px;
    --_chip: 28px;
  }
  /* As tall as it will be when the search and the filters come. */
  .tools {
    min-block-size: calc(var(--_target, var(--_control)) + var(--_chip) + 31px);
  }
  .row {
    align-items: center;
    block-size: var(--_chat-row);
    padding-inline: var(--_edge) 12px;
  }
  .avatar {
    inline-size: 40px;
    block-size: 40px;
    font-size: 15px;
  }
  .avatar:not(.person) {
    border-radius: calc(var(--_radius) * 1.4);
  }
  .lines {
    display: grid;
    gap: 1px;
  }
  .line {
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
    color: var(--_text-muted);
  }
  .name,
  .preview {
    flex: 1;
  }
  .name {
    color: var(--_text);
  }
  .unread .time,
  .row.unread[aria-selected='true'] .time {
    color: var(--_accent-ink);
    font-weight: 600;
  }
  .sign {
    display: inline-flex;
    flex: none;
    color: var(--_text-muted);
  }
  .sign .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .at {
    color: var(--_accent-ink);
    font-weight: 600;
  }
  .count {
    block-size: 20px;
    min-inline-size: 20px;
    padding: 0 6px;
    border-radius: 10px;
  }
  .tick .icon {
    inline-size: 15px;
    block-size: 15px;
  }
  :host([state='stale']) .row :is(.name, .preview, .time) {
    color: var(--_text-muted);
  }
  :host([state='stale']) .row .avatar {
    filter: grayscale(1);
  }
`;
