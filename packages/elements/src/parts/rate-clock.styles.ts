import { css } from 'lit';

/** For `rateClock`. */
export const rateClockStyles = css`
  .rate-clock {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    white-space: nowrap;
  }
  .rate-clock svg {
    flex: none;
    inline-size: calc(20 * var(--_px));
    block-size: calc(20 * var(--_px));
    fill: none;
    stroke-width: 2.5;
  }
  .rate-clock .track {
    stroke: var(--_fill-strong);
  }
  .rate-clock .left {
    stroke: var(--_accent-ink);
  }
  .rate-clock.is-nearly-full .left {
    stroke: var(--_warning);
  }
  .rate-clock.is-nearly-full {
    color: var(--_warning);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .rate-clock .track {
      stroke: GrayText;
    }
    .rate-clock .left {
      stroke: CanvasText;
    }
  }
`;
