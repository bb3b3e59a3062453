import { css } from 'lit';

/** `.tag`: a word on a ground of its own. */
export const tagStyles = css`
  .tag {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    padding: 1px 6px;
    border-radius: var(--_radius-tag);
    background: var(--_fill);
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
    white-space: nowrap;
  }
  .tag.outlined {
    background: none;
    box-shadow: inset 0 0 0 1px var(--_border-strong);
  }
  .tag.positive {
    background: var(--_positive-tint);
    color: var(--_positive);
  }
  .tag.warning {
    background: var(--_warning-tint);
    color: var(--_warning);
  }
  .tag.danger {
    background: var(--_danger-tint);
    color: var(--_danger);
  }
  .tag.accent {
    background: var(--_accent-tint);
    color: var(--_accent-ink);
  }
  @media (forced-colors: active) {
    .tag {
      border: var(--_border-width) solid CanvasText;
    }
  }
`;
