import { css } from 'lit';

/** After `accountSectionStyles`. */
export const accountDevicesStyles = css`
  :host {
    container: devices / inline-size;
  }
  .devices {
    display: grid;
    margin: 0;
    padding: 0;
    border-block: 1px solid var(--_border);
    list-style: none;
  }
  .device {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 4px 12px;
    min-block-size: 60px;
    padding-block: 10px;
  }
  .device + .device {
    border-block-start: 1px solid var(--_border);
  }
  .device > .icon {
    inline-size: 20px;
    block-size: 20px;
    color: var(--_text-muted);
  }
  .names {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
  }
  .first {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 8px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .tag {
    font-weight: 400;
  }
  .second {
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
    overflow-wrap: anywhere;
  }
  .second > span:not(:last-child)::after {
    content: ' · ';
  }
  .note {
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  @container devices (max-width: 479.98px) {
    .devices,
    .acts {
      --_target: 44px;
    }
    .device {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .device > .button {
      grid-column: 2;
      justify-self: start;
      margin-block-start: 6px;
    }
  }
`;
