import { css } from 'lit';

export const sessionsStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    container: wagate-sessions / inline-size;
    background: var(--_surface);
  }
  .head,
  .tools {
    display: flex;
    align-items: center;
    gap: 12px;
    padding-inline: 24px;
  }
  .head {
    min-block-size: 56px;
    border-block-end: 1px solid var(--_border);
  }
  .head h2 {
    font-size: 16px;
    font-weight: 600;
    line-height: 24px;
  }
  .head .live {
    display: inline-flex;
    flex: 1;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .new .short {
    display: none;
  }
  .dot {
    fill: var(--_positive);
  }
  .tools {
    min-block-size: 56px;
    padding-block: 8px;
    flex-wrap: wrap;
  }
  .table {
    display: grid;
    grid-template-columns: minmax(180px, 0.7fr) minmax(200px, 1fr) auto auto auto auto;
    min-inline-size: 0;
  }
  .row,
  .columns {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
    column-gap: 24px;
    padding-inline: 24px;
    border-block-end: 1px solid var(--_border);
  }
  .columns {
    min-block-size: 32px;
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .row {
    min-block-size: var(--_row-tall);
    padding-block: 8px;
  }
  .row:hover {
    background: color-mix(in oklab, var(--_text) 4%, transparent);
  }
  .identity {
    display: flex;
    align-items: center;
    gap: 12px;
    min-inline-size: 0;
  }
  .words {
    min-inline-size: 0;
  }
  .name {
    appearance: none;
    display: block;
    max-inline-size: 100%;
    margin: 0;
    padding: 0;
    overflow: hidden;
    border: 0;
    border-radius: 2px;
    background: none;
    color: inherit;
    font: 600 13px/20px var(--_font);
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
    cursor: pointer;
  }
  .name:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .second {
    display: block;
    overflow: hidden;
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .state .second {
    margin-inline-start: 22px;
    white-space: normal;
  }
  .last,
  .rate-cell,
  .gateway {
    min-inline-size: 84px;
    color: var(--_text-muted);
    white-space: nowrap;
  }
  .row .gateway {
    font-family: var(--_mono);
    font-size: 12px;
  }
  .actions {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 4px;
  }
  .actions .button {
    --_control: 28px;
  }
  .actions .menu {
    min-inline-size: var(--_target, 28px);
    min-block-size: var(--_target, 28px);
  }
  .foot {
    padding: 12px 24px;
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  :host([state='stale']) .table {
    color: var(--_text-muted);
  }
  .lacks-last .last,
  .lacks-rate .rate-cell,
  .lacks-gateway .gateway {
    display: none;
  }
  @media (forced-colors: active) {
    .dot {
      fill: CanvasText;
    }
  }
`;
