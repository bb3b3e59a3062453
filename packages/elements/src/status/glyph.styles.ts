import { css } from 'lit';

/** For `glyph`. */
export const glyphStyles = css`
  .glyph {
    color: var(--_text-muted);
  }
  .glyph .solid {
    fill: currentColor;
    stroke: none;
  }
  .glyph.is-starting {
    color: var(--_info);
  }
  .glyph.is-scan_qr_code {
    color: var(--_warning);
  }
  @media (forced-colors: active) {
    .glyph.glyph[class] {
      color: CanvasText;
    }
  }
`;
