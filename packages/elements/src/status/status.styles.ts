import { css } from 'lit';
import { glyphStyles } from './glyph.styles.js';

/** For `statusGlyph`, `statusMark` and `statusBadge`. */
export const statusStyles = css`
  ${glyphStyles}
  .status {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-weight: 600;
  }
  .glyph .joined {
    stroke: currentColor;
  }
  .glyph .cut {
    stroke: var(--_ground, var(--_surface));
  }
  .glyph.is-working {
    color: var(--_positive);
  }
  .status.is-scan_qr_code {
    color: var(--_warning);
  }
  .status.is-failed,
  .glyph.is-failed {
    color: var(--_danger);
  }
  .badge {
    gap: 6px;
    padding-block: 2px;
    padding-inline: 6px 10px;
    border-radius: 99px;
    background: var(--_fill);
    font-size: 12px;
    line-height: 18px;
  }
  .badge .glyph {
    inline-size: 14px;
    block-size: 14px;
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
      border: 1px solid CanvasText;
    }
    .glyph .cut {
      stroke: Canvas;
    }
  }
`;
