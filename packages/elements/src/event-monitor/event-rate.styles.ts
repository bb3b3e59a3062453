import { css } from 'lit';

export const eventRateStyles = css`
  :host {
    display: flex;
    flex: 1;
    align-items: flex-end;
    gap: var(--_space-2) 56px;
    min-inline-size: 0;
  }
  .now {
    flex: none;
    min-inline-size: calc(108 * var(--_px));
    white-space: nowrap;
  }
  .now p {
    line-height: calc(24 * var(--_px));
  }
  b {
    font-size: calc(22 * var(--_px));
    font-weight: 600;
  }
  .now p,
  .now .peak {
    color: var(--_text-muted);
  }
  b {
    color: var(--_text);
  }
  .now .peak {
    min-block-size: calc(16 * var(--_px));
    margin-block-start: var(--_space-1);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .bars {
    flex: 1;
    min-inline-size: 0;
    block-size: calc(44 * var(--_px));
    fill: var(--_accent-ink);
    opacity: 0.75;
  }
  .bars:dir(rtl) {
    transform: scaleX(-1);
  }
  @media (max-width: 479.98px) {
    :host {
      gap: var(--_space-2) var(--_space-4);
    }
  }
  @media (forced-colors: active) {
    .bars {
      fill: CanvasText;
      opacity: 1;
    }
  }
`;
