import { css } from 'lit';

/** `.chips` of `.chip[aria-pressed]`, `.segmented` of buttons with `aria-selected`, `.tag`, `.count`. */
export const choiceStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .chip {
    appearance: none;
    position: relative;
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
    margin: 0;
    padding: 0 10px;
    border: 1px solid var(--_border-strong);
    border-radius: 99px;
    background: var(--_ground, var(--_surface));
    color: var(--_text-muted);
    font: 400 13px/20px var(--_font);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    cursor: pointer;
  }
  .chip:hover {
    background: color-mix(in oklab, var(--_text) 5%, var(--_ground, var(--_surface)));
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_accent-ink);
    background: var(--_accent-tint-strong);
    color: var(--_text);
    font-weight: 600;
  }
  .chip[aria-pressed='true'] .number {
    color: var(--_text-muted);
  }
  .segmented {
    display: inline-flex;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_fill);
  }
  .segmented button {
    appearance: none;
    display: inline-flex;
    flex: 1 0 auto;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: calc(var(--_target, var(--_control)) - 2px);
    margin: 0;
    padding: 0 12px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: var(--_text-muted);
    font: 600 13px/20px var(--_font);
    white-space: nowrap;
    cursor: pointer;
  }
  .segmented button:hover {
    color: var(--_text);
  }
  .segmented button[aria-selected='true'] {
    margin: -1px;
    min-block-size: var(--_target, var(--_control));
    border-color: var(--_border-control);
    background: var(--_surface);
    color: var(--_text);
  }
  .segmented .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding: 1px 6px;
    border-radius: var(--_radius-tag);
    background: var(--_fill);
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
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
  .count {
    display: inline-grid;
    place-items: center;
    min-inline-size: 18px;
    block-size: 18px;
    padding: 0 5px;
    border-radius: 9px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 11px;
    font-weight: 600;
    line-height: 1;
  }
  .count.quiet {
    background: var(--_fill-strong);
    color: var(--_text-muted);
  }
  @media (pointer: coarse) {
    .chip {
      min-block-size: 36px;
    }
    .chip::after {
      content: '';
      position: absolute;
      inset: -5px 0;
    }
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'],
    .segmented button[aria-selected='true'] {
      border: 2px solid Highlight;
    }
    .tag,
    .count {
      border: 1px solid CanvasText;
    }
  }
`;
