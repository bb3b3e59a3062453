import { css } from 'lit';

/** After the styles of buttons, inputs and chips. */
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
    gap: var(--_space-3);
    padding-inline: var(--_space-6);
  }
  .head {
    min-block-size: calc(56 * var(--_px));
    border-block-end: var(--_border-width) solid var(--_border);
  }
  h2 {
    font-size: calc(16 * var(--_px));
    font-weight: 600;
    line-height: calc(24 * var(--_px));
  }
  .live {
    flex: 1;
    min-inline-size: 0;
  }
  .new .short {
    display: none;
  }
  .tools {
    min-block-size: calc(56 * var(--_px));
    padding-block: var(--_space-2);
    flex-wrap: wrap;
  }
  .tools .spacer {
    flex: 1;
  }
  .find {
    inline-size: calc(240 * var(--_px));
  }
  .find .input {
    /* Both sides: the field runs with its text, its icon with the page. */
    padding-inline: calc(30 * var(--_px));
  }
  .sort[aria-pressed='true'] {
    border-color: var(--_accent-ink);
    background: var(--_accent-tint-strong);
  }
  .table {
    display: grid;
    grid-template-columns: minmax(calc(180 * var(--_px)), 0.7fr) minmax(calc(200 * var(--_px)), 1fr) auto auto auto auto;
    min-inline-size: 0;
  }
  .row,
  .columns {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
    column-gap: var(--_space-6);
    padding-inline: var(--_space-6);
    border-block-end: var(--_border-width) solid var(--_border);
  }
  .columns,
  .second,
  .foot {
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .columns {
    min-block-size: calc(32 * var(--_px));
  }
  .row {
    min-block-size: var(--_row-tall);
    padding-block: var(--_space-2);
  }
  .row:hover {
    background: var(--_hover);
  }
  .identity {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-inline-size: 0;
  }
  .words {
    /* All of the room: a number that just fits would lose its beginning to dots in a page that runs from the right. */
    flex: 1;
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
    font: 600 calc(13 * var(--_px)) / calc(20 * var(--_px)) var(--_font);
    text-align: start;
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
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .state .second {
    margin-inline-start: calc(16 * var(--_px) + 6px);
    white-space: normal;
  }
  .state .second.limits {
    color: var(--_warning);
  }
  .state .second.fails {
    color: var(--_danger);
  }
  .last .of {
    display: none;
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
    font-size: calc(12 * var(--_px));
  }
  .rate {
    display: grid;
    gap: var(--_space-1);
    inline-size: 84px;
    color: var(--_text);
  }
  .rate .limit {
    color: var(--_text-muted);
  }
  .meter {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    border-radius: 2px;
  }
  .meter .track {
    fill: var(--_fill-strong);
  }
  .meter .used {
    fill: var(--_text-muted);
  }
  .meter.high .used {
    fill: var(--_warning);
  }
  .actions {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: var(--_space-1);
  }
  .actions .button {
    --_control: 28px;
  }
  .actions .menu {
    min-inline-size: var(--_target, calc(28 * var(--_px)));
    min-block-size: var(--_target, calc(28 * var(--_px)));
  }
  .foot {
    padding: var(--_space-3) var(--_space-6);
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
    .meter .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .meter[class] .used {
      fill: CanvasText;
    }
    .sort[aria-pressed='true'] {
      border: 2px solid Highlight;
    }
  }
`;
