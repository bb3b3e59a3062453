import { css } from 'lit';

export const impersonationStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    contain: inline-size;
    --_alarm: oklch(0.84 0.15 82);
    --_on-alarm: oklch(0.225 0.03 70);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
    min-block-size: calc(40 * var(--_px));
    padding: var(--_space-1) var(--_space-4);
    background: var(--_alarm);
    color: var(--_on-alarm);
  }
  .who {
    flex: 1 1 calc(200 * var(--_px));
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .stop {
    appearance: none;
    min-block-size: var(--_target, calc(28 * var(--_px)));
    margin: 0;
    padding: 2px var(--_space-3);
    border: var(--_border-width) solid var(--_on-alarm);
    border-radius: var(--_radius);
    background: var(--_on-alarm);
    color: oklch(1 0 0);
    font: 600 calc(13 * var(--_px)) / calc(20 * var(--_px)) var(--_font);
    cursor: pointer;
  }
  .stop:focus-visible {
    outline: 2px solid var(--_on-alarm);
    outline-offset: var(--_focus-offset);
  }
  .problem {
    flex-basis: 100%;
    font-weight: 600;
  }
  /* Around the whole window, in the way of nothing. */
  .edge {
    position: fixed;
    z-index: 2147483646;
    inset: 0;
    border: 3px solid var(--_alarm);
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .bar {
      border: 3px solid Highlight;
    }
  }
`;
