import { css } from 'lit';

export const allSessionsStyles = css`
  .tools {
    gap: var(--_space-2) var(--_space-3);
  }
  .finding {
    display: flex;
    flex: 0 1 calc(380 * var(--_px));
    gap: var(--_space-2);
  }
  .tools .finding wagate-search-field {
    flex: 1;
    min-inline-size: 0;
  }
  .lists {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
  }
  .list {
    display: grid;
    flex: 0 1 calc(220 * var(--_px));
    gap: var(--_space-1);
    min-inline-size: 0;
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .note {
    padding: var(--_space-2) var(--_edge);
    border-block-end: var(--_border-width) solid var(--_border);
    color: var(--_warning);
  }
  .second {
    display: block;
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    font-weight: 400;
    line-height: calc(16 * var(--_px));
  }
  .owner,
  .was,
  .standing {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    vertical-align: middle;
  }
  .table-box td,
  .node-label,
  .load bdi {
    overflow-wrap: anywhere;
  }
  .owner {
    color: var(--_text);
  }
  .standing {
    flex-wrap: wrap;
  }
  .status:not(.is-failed, .is-scan_qr_code) {
    color: var(--_text);
  }
  .why {
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .avatar {
    inline-size: calc(22 * var(--_px));
    block-size: calc(22 * var(--_px));
    font-size: calc(8 * var(--_px));
  }
  .is-faint :is(.owner, .row-open, .second) {
    color: var(--_text-faint);
  }
  .was .icon {
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
  }
  .group-line {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    min-inline-size: 0;
    margin-inline-start: calc(-1 * var(--_space-2));
  }
  .fold .icon {
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
  }
  .group-name {
    color: var(--_text);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .group-name.mono {
    font-size: calc(13 * var(--_px));
  }
  .node-label,
  .node-state {
    margin-inline-start: var(--_space-1);
  }
  .node-state.bad {
    color: var(--_danger);
  }
  .load,
  .heartbeat {
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
    font-variant-numeric: tabular-nums;
  }
  .load {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    margin-inline-start: auto;
  }
  .heartbeat {
    min-inline-size: calc(136 * var(--_px));
    text-align: end;
  }
  .meter {
    inline-size: calc(120 * var(--_px));
    block-size: 6px;
  }
  .meter:dir(rtl) {
    scale: -1 1;
  }
  .track {
    fill: var(--_fill-strong);
  }
  .used {
    fill: var(--_text-muted);
  }
  .full .used {
    fill: var(--_warning);
  }
  .tab-panel {
    display: flex;
    flex: 1;
    flex-direction: column;
  }
  .with-sheet {
    flex: 1;
  }
  .tab-panel wagate-state-panel {
    min-block-size: calc(240 * var(--_px));
  }
  @container wagate-page (max-width: calc(719.98em / 13)) {
    .finding {
      flex-basis: 100%;
    }
    .head {
      flex-wrap: wrap;
    }
    .head .about {
      display: none;
    }
    .head h2 {
      flex: 1;
    }
    .load,
    .heartbeat {
      margin-inline-start: 0;
      text-align: start;
    }
    .load {
      flex: 1 0 100%;
      padding-inline-start: calc(32 * var(--_px));
    }
    .heartbeat {
      padding-inline-start: calc(32 * var(--_px));
    }
  }
  @container wagate-page (max-width: calc(479.98em / 13)) {
    .node-state {
      flex: 1 0 100%;
      margin-inline-start: 0;
      padding-inline-start: calc(32 * var(--_px));
    }
    .head .segmented {
      flex: 1 0 100%;
    }
    .head .segmented button {
      flex: 1 1 auto;
      padding-inline: 6px;
      white-space: normal;
    }
    .list {
      flex-basis: 100%;
    }
  }
  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .used {
      fill: CanvasText;
    }
  }
`;
