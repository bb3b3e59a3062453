import { css } from 'lit';

export const sessionStyles = css`
  .head .names {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
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
    border-inline-start: 1px solid var(--_border);
  }
  section {
    padding: 16px var(--_edge);
  }
  .columns + * {
    border-block-start: 1px solid var(--_border);
  }
  h3 {
    margin-block-end: 8px;
    font-size: 13px;
    font-weight: 600;
    line-height: 20px;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(88px, auto) minmax(0, 1fr);
    align-items: center;
    margin: 0;
  }
  dt,
  dd {
    display: flex;
    align-items: center;
    min-block-size: 36px;
    margin: 0;
    padding-block: 4px;
    border-block-end: 1px solid var(--_border);
  }
  dt:last-of-type,
  dd:last-of-type {
    border-block-end: 0;
  }
  dt {
    block-size: 100%;
    box-sizing: border-box;
    padding-inline-end: 16px;
    color: var(--_text-muted);
  }
  dd {
    min-inline-size: 0;
    flex-wrap: wrap;
    gap: 4px 8px;
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
    gap: 12px 32px;
    margin-block-end: 12px;
  }
  .clock {
    display: grid;
    gap: 4px;
  }
  .why,
  .caption,
  .help,
  .faint {
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .pairing {
    display: block;
    padding: 16px var(--_edge);
    border-block-end: 1px solid var(--_border);
  }
  .pairing > * {
    max-inline-size: 720px;
  }
  @container wagate-page (max-width: 899.98px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .columns > section + section {
      border-inline-start: 0;
      border-block-start: 1px solid var(--_border);
    }
  }
  @container wagate-page (max-width: 479.98px) {
    section,
    .pairing,
    wagate-session-settings,
    wagate-session-activity {
      --_edge: 16px;
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
