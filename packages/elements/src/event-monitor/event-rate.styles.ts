import { css } from 'lit';

export const eventRateStyles = css`
  :host {
    display: flex;
    flex: 1;
    align-items: flex-end;
    gap: 8px 56px;
    min-inline-size: 0;
  }
  .now {
    flex: none;
    min-inline-size: 108px;
    white-space: nowrap;
  }
  .now p {
    line-height: 24px;
  }
  b {
    font-size: 22px;
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
    min-block-size: 16px;
    margin-block-start: 4px;
    font-size: 12px;
    line-height: 16px;
  }
  .bars {
    flex: 1;
    min-inline-size: 0;
    block-size: 44px;
    fill: var(--_accent-ink);
    opacity: 0.75;
  }
  .bars:dir(rtl) {
    transform: scaleX(-1);
  }
  @media (max-width: 479.98px) {
    :host {
      gap: 8px 16px;
    }
  }
  @media (forced-colors: active) {
    .bars {
      fill: CanvasText;
      opacity: 1;
    }
  }
`;
