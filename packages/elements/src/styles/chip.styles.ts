import { css } from 'lit';

/** `.chips` of `.chip[aria-pressed]`. */
export const chipStyles = css`
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
    min-block-size: calc(28 * var(--_px));
    margin: 0;
    padding: 0 10px;
    border: var(--_border-width) solid var(--_border-strong);
    border-radius: 99px;
    background: var(--_ground, var(--_surface));
    color: var(--_text-muted);
    font: 400 calc(13 * var(--_px)) / calc(20 * var(--_px)) var(--_font);
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
  @media (pointer: coarse) {
    .chip {
      min-block-size: calc(36 * var(--_px));
    }
    .chip::after {
      content: '';
      position: absolute;
      inset: -5px 0;
    }
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      border: 2px solid Highlight;
    }
  }
`;
