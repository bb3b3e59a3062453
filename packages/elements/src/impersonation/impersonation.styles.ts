import { css } from 'lit';

export const impersonationStyles = css`
  :host {
    display: block;
    --_alarm: oklch(0.84 0.15 82);
    --_on-alarm: oklch(0.225 0.03 70);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    min-block-size: 40px;
    padding: 4px 16px;
    background: var(--_alarm);
    color: var(--_on-alarm);
  }
  .who {
    flex: 1 1 200px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .stop {
    appearance: none;
    min-block-size: var(--_target, 28px);
    margin: 0;
    padding: 2px 12px;
    border: 1px solid var(--_on-alarm);
    border-radius: var(--_radius);
    background: var(--_on-alarm);
    color: oklch(1 0 0);
    font: 600 13px/20px var(--_font);
    cursor: pointer;
  }
  .stop:focus-visible {
    outline: 2px solid var(--_on-alarm);
    outline-offset: 2px;
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
