import { css } from 'lit';

/** `.segmented` of buttons with `aria-selected`. */
export const segmentedStyles = css`
  .segmented {
    display: inline-flex;
    border: var(--_border-width) solid var(--_border);
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
    padding: 0 var(--_space-3);
    border: var(--_border-width) solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: var(--_text-muted);
    font: 600 calc(13 * var(--_px)) / calc(20 * var(--_px)) var(--_font);
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
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
  }
  @media (forced-colors: active) {
    .segmented button[aria-selected='true'] {
      border: 2px solid Highlight;
    }
  }
`;
