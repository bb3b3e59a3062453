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
    border-block: var(--_border-width) solid var(--_border);
    list-style: none;
  }
  .device {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
    min-block-size: calc(60 * var(--_px));
    padding-block: 10px;
  }
  .device + .device {
    border-block-start: var(--_border-width) solid var(--_border);
  }
  .device > .icon {
    inline-size: calc(20 * var(--_px));
    block-size: calc(20 * var(--_px));
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
    gap: 2px var(--_space-2);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .tag {
    font-weight: 400;
  }
  .second {
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
    overflow-wrap: anywhere;
  }
  .second > span:not(:last-child)::after {
    content: ' · ';
  }
  .note {
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  @container devices (max-width: calc(479.98em / 13)) {
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
