import { css } from 'lit';

export const chatListStyles = css`
  :host {
    --_chat-row: var(--_row-tall);
    --_edge: 14px;
    --_chip: calc(28 * var(--_px));
  }
  /* As tall as it will be when the search and the filters come. */
  .tools {
    min-block-size: calc(var(--_target, var(--_control)) + var(--_chip) + 31 * var(--_px));
  }
  .row {
    align-items: center;
    block-size: var(--_chat-row);
    padding-inline: var(--_edge) var(--_space-3);
  }
  .avatar {
    inline-size: calc(40 * var(--_px));
    block-size: calc(40 * var(--_px));
    font-size: calc(15 * var(--_px));
  }
  .avatar:not(.person) {
    border-radius: min(var(--_radius) * 1.4, 28%);
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
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
  }
  .at {
    color: var(--_accent-ink);
    font-weight: 600;
  }
  .count {
    block-size: calc(20 * var(--_px));
    min-inline-size: calc(20 * var(--_px));
    padding: 0 6px;
    border-radius: 99px;
  }
  .tick .icon {
    inline-size: calc(15 * var(--_px));
    block-size: calc(15 * var(--_px));
  }
  :host([state='stale']) .row :is(.name, .preview, .time) {
    color: var(--_text-muted);
  }
  :host([state='stale']) .row .avatar {
    filter: grayscale(1);
  }
`;
