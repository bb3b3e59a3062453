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
    border: 1px solid var(--_border);
    border-radius: var(--_radius-tag);
    color: var(--_text-muted);
    font: 400 12px/16px var(--_font);
  }
  .measures {
    display: flex;
    flex: none;
    align-items: flex-end;
    gap: 8px 24px;
    padding: 16px var(--_edge) 0;
  }
  .counts {
    flex: none;
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
    text-align: end;
  }
  .counts p:first-child {
    color: var(--_text);
  }
  wagate-event-filters {
    flex: none;
    /* Its place, until its definition is there. */
    min-block-size: 32px;
    margin: 12px var(--_edge);
  }
  .paused {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    min-block-size: 40px;
    padding: 4px var(--_edge);
    border-block-start: 1px solid var(--_border);
    background: var(--_warning-tint);
    color: var(--_warning);
  }
  .paused .button {
    min-block-size: max(28px, var(--_target, 0px));
  }
  /* As for other lists with a sheet, whose styles come with it when it is opened. */
  .with-sheet {
    display: flex;
    flex: 1 1 480px;
    min-inline-size: 0;
    min-block-size: 240px;
    border-block-start: 1px solid var(--_border);
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
    --_row-size: 32px;
  }
  .list.coarse {
    --_row-size: 44px;
  }
  .list.two-lines {
    --_row-size: 52px;
  }
  .list:focus-visible {
    outline-offset: -2px;
  }
  .list:focus-visible:has(.active) {
    outline: none;
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: 90px minmax(96px, 134px) minmax(72px, 116px) minmax(64px, 100px) minmax(0, 1fr);
    gap: 12px;
    align-items: center;
    block-size: var(--_row-size);
    padding-inline: var(--_edge);
    border-block-end: 1px solid var(--_border);
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
    block-size: 32px;
  }
  .row.head-row > span {
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .mono {
    font-size: 12px;
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
    outline: 2px solid var(--_accent-ink);
    outline-offset: -2px;
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
    line-height: 16px;
  }
  .place > wagate-state-panel {
    margin-block: auto;
  }
  .masked {
    display: flex;
    gap: 8px;
    margin-inline-end: auto;
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .one-organization .organization {
    display: none;
  }
  .one-organization .row {
    grid-template-columns: 90px minmax(96px, 134px) minmax(72px, 140px) minmax(0, 1fr);
  }
  @container events (max-width: 619.98px) {
    .organization {
      display: none;
    }
    .row {
      grid-template-columns: 90px minmax(96px, 134px) minmax(64px, 100px) minmax(0, 1fr);
    }
  }
  @container events (max-width: 479.98px) {
    .row {
      grid-template: auto auto / auto minmax(0, 1fr);
      align-content: center;
      gap: 0 12px;
      padding-inline: 16px;
      line-height: 18px;
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
  @container wagate-page (max-width: 719.98px) {
    .head .live-dot {
      visibility: visible;
    }
    kbd {
      display: none;
    }
  }
  @container wagate-page (max-width: 479.98px) {
    .head {
      flex-wrap: wrap;
      gap: 4px 8px;
    }
    .head .save {
      inline-size: 44px;
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
      padding-inline: 16px;
    }
    wagate-event-filters {
      margin-inline: 16px;
    }
    .counts {
      display: flex;
      flex: 1 0 100%;
      flex-wrap: wrap;
      gap: 0 12px;
      text-align: start;
    }
    .paused {
      --_target: 44px;
      padding-inline: 16px;
    }
  }
  @media (forced-colors: active) {
    .row.is-current,
    .row.gap {
      border: 2px solid Highlight;
    }
  }
`;
