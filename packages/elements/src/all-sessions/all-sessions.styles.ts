import { css } from 'lit';

export const allSessionsStyles = css`
  .tools {
    gap: 8px 12px;
  }
  .finding {
    display: flex;
    flex: 0 1 380px;
    gap: 8px;
  }
  .tools .finding wagate-search-field {
    flex: 1;
    min-inline-size: 0;
  }
  .lists {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: 8px 16px;
  }
  .list {
    display: grid;
    flex: 0 1 220px;
    gap: 4px;
    min-inline-size: 0;
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .note {
    padding: 8px var(--_edge);
    border-block-end: 1px solid var(--_border);
    color: var(--_warning);
  }
  .second {
    display: block;
    color: var(--_text-muted);
    font-size: 12px;
    font-weight: 400;
    line-height: 16px;
  }
  .owner,
  .was,
  .standing {
    display: inline-flex;
    align-items: center;
    gap: 4px 8px;
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
    font-size: 12px;
    line-height: 16px;
  }
  .avatar {
    inline-size: 22px;
    block-size: 22px;
    font-size: 8px;
  }
  .is-faint :is(.owner, .row-open, .second) {
    color: var(--_text-faint);
  }
  .was .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .group-line {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    min-inline-size: 0;
    margin-inline-start: -8px;
  }
  .fold .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .group-name {
    color: var(--_text);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .group-name.mono {
    font-size: 13px;
  }
  .node-label,
  .node-state {
    margin-inline-start: 4px;
  }
  .node-state.bad {
    color: var(--_danger);
  }
  .load,
  .heartbeat {
    font-size: 12px;
    line-height: 16px;
    font-variant-numeric: tabular-nums;
  }
  .load {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    margin-inline-start: auto;
  }
  .heartbeat {
    min-inline-size: 136px;
    text-align: end;
  }
  .meter {
    inline-size: 120px;
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
    min-block-size: 240px;
  }
  @container wagate-page (max-width: 719.98px) {
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
      padding-inline-start: 32px;
    }
    .heartbeat {
      padding-inline-start: 32px;
    }
  }
  @container wagate-page (max-width: 479.98px) {
    .node-state {
      flex: 1 0 100%;
      margin-inline-start: 0;
      padding-inline-start: 32px;
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
