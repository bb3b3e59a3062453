import { css } from 'lit';

/** The chat beside the list; comes after the viewer's own styles. */
export const chatStyles = css`
  .main {
    flex-direction: row;
  }
  .chat {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
  }
  wagate-timeline {
    flex: 1;
  }
  /* Both halves share a connection: its age is told once. */
  .panes:not(.alone) wagate-timeline::part(stale) {
    display: none;
  }
  @container wagate-viewer (max-width: calc(719.98em / 13)) {
    .panes:not(.alone) wagate-timeline::part(stale) {
      display: block;
    }
    wagate-chat-head {
      --_gap: calc(8 * var(--_px));
      --_edge: var(--_space-3);
      --_target: 44px;
      --_back: inline-flex;
      --_read-only: none;
    }
  }
`;
