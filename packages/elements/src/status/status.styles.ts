import { css } from 'lit';
import { glyphStyles } from './glyph.styles.js';

/** For `statusGlyph` and `statusMark`. */
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
  @media (forced-colors: active) {
    .glyph .cut {
      stroke: Canvas;
    }
  }
`;
