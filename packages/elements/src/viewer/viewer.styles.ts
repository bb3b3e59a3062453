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
    grid-template: minmax(0, 1fr) / 312px minmax(0, 1fr);
    block-size: 100%;
    min-block-size: inherit;
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
    border-inline-end: 1px solid var(--_border);
  }
  wagate-chat-list,
  wagate-message-search,
  wagate-state-panel {
    flex: 1;
  }
  wagate-chat-list > .icon-button {
    inline-size: var(--_target, var(--_control));
    margin-inline-end: -4px;
  }
  @container wagate-viewer (max-width: 719.98px) {
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
      --_chip: 36px;
      --_edge: 16px;
      --_chat-row: 62px;
    }
    wagate-session-picker {
      --_picked: 60px;
      --_edge: 16px;
    }
  }
`;
