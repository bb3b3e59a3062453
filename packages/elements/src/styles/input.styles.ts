import { css } from 'lit';

/** `.input`, or a `.input-row` around it. */
export const inputStyles = css`
  .input {
    appearance: none;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_target, var(--_control));
    margin: 0;
    padding: 5px 10px;
    border: var(--_border-width) solid var(--_border-control);
    border-radius: var(--_radius);
    background: var(--_ground, var(--_surface));
    color: var(--_text);
    font: 400 calc(13 * var(--_px)) / calc(20 * var(--_px)) var(--_font);
    font-variant-numeric: tabular-nums;
  }
  .input::placeholder {
    color: var(--_text-faint);
    opacity: 1;
  }
  .input:focus-visible {
    outline: var(--_focus);
    outline-offset: var(--_focus-offset);
  }
  .input[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .input:disabled {
    border-color: var(--_border-strong);
    background: var(--_fill);
    color: var(--_text-faint);
  }
  .input-row {
    position: relative;
    display: flex;
    align-items: center;
  }
  .input-row .icon-button {
    position: absolute;
    inset-inline-end: 4px;
  }
  .input-row .leading {
    position: absolute;
    inset-inline-start: 10px;
    color: var(--_text-muted);
    pointer-events: none;
  }
  @media (pointer: coarse) {
    .input {
      font-size: max(16px, 13 * var(--_px));
    }
  }
`;
