import { css } from 'lit';

/** For `liveDot`. */
export const liveDotStyles = css`
  .live-dot {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
    white-space: nowrap;
  }
  .live-dot svg {
    inline-size: 8px;
    block-size: 8px;
    fill: none;
    stroke: var(--_text-faint);
    stroke-width: 1.5;
  }
  .live-dot.is-live svg {
    fill: var(--_positive);
    stroke: var(--_positive);
  }
  @media (forced-colors: active) {
    .live-dot svg {
      stroke: CanvasText;
    }
    .live-dot.is-live svg {
      fill: CanvasText;
      stroke: CanvasText;
    }
  }
`;
