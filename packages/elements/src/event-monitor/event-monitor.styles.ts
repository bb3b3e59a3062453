import { css } from 'lit';
import { oneLine } from '../styles/one-line.styles.js';

export const eventMonitorStyles = css`
  .head h2 {
    flex: none;
  }
  .head .live-dot {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  kbd {
    padding: 0 5px;
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius-tag);
    color: var(--_text-muted);
    font: 400 calc(12 * var(--_px)) / calc(16 * var(--_px)) var(--_font);
  }
  .measures {
    display: flex;
    flex: none;
    align-items: flex-end;
    gap: var(--_space-2) var(--_space-6);
    padding: var(--_space-4) var(--_edge) 0;
  }
  .counts {
    flex: none;
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
    text-align: end;
  }
  .counts p:first-child {
    color: var(--_text);
  }
  wagate-event-filters {
    flex: none;
    /* Its place, until its definition is there. */
    min-block-size: calc(32 * var(--_px));
    margin: var(--_space-3) var(--_edge);
  }
  .paused {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
    min-block-size: calc(40 * var(--_px));
    padding: var(--_space-1) var(--_edge);
    border-block-start: var(--_border-width) solid var(--_border);
    background: var(--_warning-tint);
    color: var(--_warning);
  }
  .paused .button {
    min-block-size: max(28 * var(--_px), var(--_target, 0px));
  }
  /* As for other lists with a sheet, whose styles come with it when it is opened. */
  .with-sheet {
    display: flex;
    flex: 1 1 480px;
    min-inline-size: 0;
    min-block-size: 240px;
    border-block-start: var(--_border-width) solid var(--_border);
  }
  .place {
    position: relative;
    display: flex;
    flex: 1;
    min-inline-size: 0;
    flex-direction: column;
    container: events / inline-size;
  }
  .list {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
    --_row-size: calc(32 * var(--_px));
  }
  .list.coarse {
    --_row-size: calc(44 * var(--_px));
  }
  .list.two-lines {
    --_row-size: calc(52 * var(--_px));
  }
  .list:focus-visible {
    outline-offset: var(--_focus-inside);
  }
  .list:focus-visible:has(.active) {
    outline: none;
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: calc(90 * var(--_px)) minmax(calc(96 * var(--_px)), calc(134 * var(--_px))) minmax(calc(72 * var(--_px)), calc(116 * var(--_px))) minmax(calc(64 * var(--_px)), calc(100 * var(--_px))) minmax(0, 1fr);
    gap: var(--_space-3);
    align-items: center;
    block-size: var(--_row-size);
    padding-inline: var(--_edge);
    border-block-end: var(--_border-width) solid var(--_border);
    overflow: hidden;
  }
  .row > span {
    ${oneLine}
    color: var(--_text-muted);
  }
  .heads {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    background: var(--_surface);
  }
  .head-row {
    block-size: calc(32 * var(--_px));
  }
  .row.head-row > span {
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .mono {
    font-size: calc(12 * var(--_px));
  }
  .row > .organization {
    color: var(--_text);
  }
  .head-row > .organization {
    color: var(--_text-muted);
  }
  .row > .message {
    color: var(--_accent-ink);
  }
  .row > .linking {
    color: var(--_warning);
  }
  .event {
    cursor: pointer;
  }
  .event:hover {
    background: var(--_hover);
  }
  .row.is-current {
    background: var(--_accent-tint);
  }
  .row.is-current::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: 2px solid var(--_accent-ink);
  }
  .list:focus-visible .active {
    outline: var(--_focus);
    outline-offset: var(--_focus-inside);
  }
  .row.gap {
    display: flex;
    background: var(--_warning-tint);
  }
  .row > .gap-words {
    color: var(--_warning);
  }
  .two-lines .gap-words {
    white-space: normal;
    line-height: calc(16 * var(--_px));
  }
  .place > wagate-state-panel {
    margin-block: auto;
  }
  .masked {
    display: flex;
    gap: var(--_space-2);
    margin-inline-end: auto;
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .one-organization .organization {
    display: none;
  }
  .one-organization .row {
    grid-template-columns: calc(90 * var(--_px)) minmax(calc(96 * var(--_px)), calc(134 * var(--_px))) minmax(calc(72 * var(--_px)), calc(140 * var(--_px))) minmax(0, 1fr);
  }
  @container events (max-width: calc(619.98em / 13)) {
    .organization {
      display: none;
    }
    .row {
      grid-template-columns: calc(90 * var(--_px)) minmax(calc(96 * var(--_px)), calc(134 * var(--_px))) minmax(calc(64 * var(--_px)), calc(100 * var(--_px))) minmax(0, 1fr);
    }
  }
  @container events (max-width: calc(479.98em / 13)) {
    .row {
      grid-template: auto auto / auto minmax(0, 1fr);
      align-content: center;
      gap: 0 var(--_space-3);
      padding-inline: var(--_space-4);
      line-height: calc(18 * var(--_px));
    }
    .one-organization .row {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .heads {
      display: none;
    }
    .row > .type {
      grid-area: 1 / 1;
    }
    .row > .time {
      grid-area: 1 / 2;
      text-align: end;
    }
    .row > .session {
      grid-area: 2 / 1;
      max-inline-size: 40cqi;
    }
    .row > .what {
      grid-area: 2 / 2;
      text-align: end;
    }
  }
  @container wagate-page (max-width: calc(719.98em / 13)) {
    .head .live-dot {
      visibility: visible;
    }
    kbd {
      display: none;
    }
  }
  @container wagate-page (max-width: calc(479.98em / 13)) {
    .head {
      flex-wrap: wrap;
      gap: var(--_space-1) var(--_space-2);
    }
    .head .save {
      inline-size: calc(44 * var(--_px));
      padding: 0;
    }
    .head .live-dot {
      flex: 1 0 100%;
      order: 1;
    }
    .head h2 {
      flex: 1;
    }
    .measures {
      flex-wrap: wrap;
      padding-inline: var(--_space-4);
    }
    wagate-event-filters {
      margin-inline: var(--_space-4);
    }
    .counts {
      display: flex;
      flex: 1 0 100%;
      flex-wrap: wrap;
      gap: 0 var(--_space-3);
      text-align: start;
    }
    .paused {
      --_target: 44px;
      padding-inline: var(--_space-4);
    }
  }
  @media (forced-colors: active) {
    .row.is-current,
    .row.gap {
      border: 2px solid Highlight;
    }
  }
`;
