import { css } from 'lit';

/** For `statusBadge`, after `statusStyles`. */
export const badgeStyles = css`
  .badge {
    gap: 6px;
    padding-block: 2px;
    padding-inline: 6px 10px;
    border-radius: 99px;
    background: var(--_fill);
    font-size: calc(12 * var(--_px));
    line-height: calc(18 * var(--_px));
  }
  .badge .glyph {
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
  }
  .status.badge {
    color: var(--_text);
  }
  .badge.is-working {
    background: var(--_positive-tint);
  }
  .badge.is-starting {
    background: var(--_info-tint);
  }
  .badge.is-scan_qr_code {
    background: var(--_warning-tint);
  }
  .badge.is-failed {
    background: var(--_danger-tint);
  }
  @media (forced-colors: active) {
    .badge {
      border: var(--_border-width) solid CanvasText;
    }
  }
`;
