import { css } from 'lit';

export const viewerStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    block-size: 100%;
    min-block-size: 320px;
    overflow: hidden;
    background: var(--_surface);
    container: wagate-viewer / inline-size;
  }
  .panes {
    display: grid;
    grid-template: minmax(0, 1fr) / calc(312 * var(--_px)) minmax(0, 1fr);
    block-size: 100%;
    min-block-size: inherit;
    max-block-size: inherit;
  }
  .panes > wagate-strip {
    grid-column: 1 / -1;
  }
  .panes:has(> wagate-strip) {
    grid-template-rows: auto minmax(0, 1fr);
  }
  .panes.alone {
    grid-template-columns: minmax(0, 1fr);
  }
  .side,
  .main {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .panes:not(.alone) .side {
    border-inline-end: var(--_border-width) solid var(--_border);
  }
  wagate-chat-list,
  wagate-message-search,
  wagate-state-panel {
    flex: 1;
  }
  wagate-chat-list > .icon-button {
    inline-size: var(--_target, var(--_control));
    margin-inline-end: calc(-1 * var(--_space-1));
  }
  @container wagate-viewer (max-width: calc(719.98em / 13)) {
    .panes {
      grid-template-columns: minmax(0, 1fr);
    }
    .panes:not(.alone) .side {
      border: 0;
    }
    .panes.reading .side,
    .panes:not(.reading) .main {
      display: none;
    }
    wagate-chat-list {
      --_target: 44px;
      --_chip: calc(36 * var(--_px));
      --_edge: var(--_space-4);
      --_chat-row: calc(62 * var(--_px));
    }
    wagate-session-picker {
      --_picked: calc(60 * var(--_px));
      --_edge: var(--_space-4);
    }
  }
`;
