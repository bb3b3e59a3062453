import { css } from 'lit';

export const sessionStyles = css`
  .head .names {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
    min-inline-size: 0;
  }
  .head h2 {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .why {
    flex-basis: 100%;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
  .columns > section + section {
    border-inline-start: var(--_border-width) solid var(--_border);
  }
  section {
    padding: var(--_space-4) var(--_edge);
  }
  .columns + * {
    border-block-start: var(--_border-width) solid var(--_border);
  }
  h3 {
    margin-block-end: var(--_space-2);
    font-size: calc(13 * var(--_px));
    font-weight: 600;
    line-height: calc(20 * var(--_px));
  }
  dl {
    display: grid;
    grid-template-columns: minmax(calc(88 * var(--_px)), auto) minmax(0, 1fr);
    align-items: center;
    margin: 0;
  }
  dt,
  dd {
    display: flex;
    align-items: center;
    min-block-size: calc(36 * var(--_px));
    margin: 0;
    padding-block: var(--_space-1);
    border-block-end: var(--_border-width) solid var(--_border);
  }
  dt:last-of-type,
  dd:last-of-type {
    border-block-end: 0;
  }
  dt {
    block-size: 100%;
    box-sizing: border-box;
    padding-inline-end: var(--_space-4);
    color: var(--_text-muted);
  }
  dd {
    min-inline-size: 0;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
    overflow-wrap: anywhere;
  }
  /* The copy buttons stand in a column at the end. */
  dd > .copyable {
    flex: 1;
    justify-content: space-between;
  }
  .clocks {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_space-3) var(--_space-8);
    margin-block-end: var(--_space-3);
  }
  .clock {
    display: grid;
    gap: var(--_space-1);
  }
  .why,
  .caption,
  .help,
  .faint {
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .why.limits {
    color: var(--_warning);
  }
  .pairing {
    display: block;
    padding: var(--_space-4) var(--_edge);
    border-block-end: var(--_border-width) solid var(--_border);
  }
  .pairing > * {
    max-inline-size: 720px;
  }
  @container wagate-page (max-width: calc(899.98em / 13)) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .columns > section + section {
      border-inline-start: 0;
      border-block-start: var(--_border-width) solid var(--_border);
    }
  }
  @container wagate-page (max-width: calc(479.98em / 13)) {
    section,
    .pairing,
    wagate-session-settings,
    wagate-session-activity {
      --_edge: var(--_space-4);
    }
    .head {
      flex-wrap: wrap;
    }
    .head .names {
      flex-basis: 0;
    }
    .head > .button {
      order: 1;
      flex: 1 0 100%;
    }
  }
`;
