import { css } from 'lit';

/** `.segmented` of buttons with `aria-selected`. */
export const segmentedStyles = css`
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
  @media (forced-colors: active) {
    .segmented button[aria-selected='true'] {
      border: 2px solid Highlight;
    }
  }
`;
