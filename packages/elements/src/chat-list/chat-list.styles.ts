import { css } from 'lit';

export const chatListStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
    background: var(--_surface);
    --_chat-row: calc(var(--_row) + 16px);
    --_edge: 14px;
    --_chip: 28px;
  }
  /* As tall as it will be when the search and the filters come. */
  .tools {
    display: grid;
    flex: none;
    gap: 10px;
    min-block-size: calc(var(--_target, var(--_control)) + var(--_chip) + 31px);
    padding: 10px 12px;
    border-block-end: 1px solid var(--_border);
  }
  .scroller {
    position: relative;
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
  }
  .scroller:focus-visible {
    outline-offset: -2px;
  }
  .scroller:focus-visible:has(.active) {
    outline: none;
  }
  .row {
    position: relative;
    display: flex;
    align-items: center;
    gap: 12px;
    block-size: var(--_chat-row);
    padding-inline: var(--_edge) 12px;
    border-block-end: 1px solid var(--_border);
    cursor: pointer;
  }
  .row:hover {
    background: var(--_hover);
  }
  .row[aria-selected='true'] {
    background: var(--_accent-tint);
  }
  .row[aria-selected='true']::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: 3px solid var(--_accent-ink);
  }
  .scroller:focus-visible .row.active {
    outline: 2px solid var(--_accent-ink);
    outline-offset: -2px;
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
    flex: 1;
    gap: 1px;
    min-inline-size: 0;
  }
  .line {
    display: flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
    color: var(--_text-muted);
  }
  .name,
  .preview {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .name {
    color: var(--_text);
    font-weight: 600;
  }
  .time {
    flex: none;
    color: var(--_text-faint);
    font-size: 12px;
    line-height: 16px;
  }
  .row[aria-selected='true'] .time {
    color: var(--_text-muted);
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
  wagate-state-panel {
    flex: 1;
  }
  @media (forced-colors: active) {
    .row[aria-selected='true'] {
      border: 2px solid Highlight;
    }
  }
`;
