import { css } from 'lit';

/** `<input class="box" type="checkbox|radio">` and `<input class="switch" type="checkbox" role="switch">`. */
export const boxStyles = css`
  .box,
  .switch {
    appearance: none;
    position: relative;
    flex: none;
    margin: 0;
    border: var(--_border-width) solid var(--_border-control);
    background: var(--_ground, var(--_surface));
    cursor: pointer;
  }
  .box {
    display: inline-grid;
    place-content: center;
    inline-size: calc(16 * var(--_px));
    block-size: calc(16 * var(--_px));
    border-radius: 4px;
    vertical-align: middle;
  }
  .box[type='radio'] {
    border-radius: 50%;
  }
  /* Fingers need more than what is to be seen. */
  .box::after {
    content: '';
    position: absolute;
    inset: -8px;
  }
  .box::before {
    content: '';
    inline-size: calc(10 * var(--_px));
    block-size: calc(10 * var(--_px));
    background: var(--_on-ink);
    opacity: 0;
    clip-path: polygon(8% 54%, 20% 42%, 40% 62%, 80% 18%, 92% 30%, 40% 86%);
  }
  /* A radio of which none is chosen counts as indeterminate too. */
  .box:is(:checked, [type='checkbox']:indeterminate) {
    --_on-ink: light-dark(oklch(1 0 0), oklch(0.182 0.007 265));
    border-color: var(--_accent-ink);
    background: var(--_accent-ink);
  }
  .box:is(:checked, [type='checkbox']:indeterminate)::before {
    opacity: 1;
  }
  .box[type='checkbox']:indeterminate::before {
    clip-path: inset(42% 0);
  }
  .box[type='radio']::before {
    inline-size: 6px;
    block-size: 6px;
    border-radius: 50%;
    clip-path: none;
  }
  .switch {
    inline-size: calc(30 * var(--_px));
    block-size: calc(18 * var(--_px));
    border-radius: 99px;
    transition: background-color var(--_fast);
  }
  .switch::before {
    content: '';
    position: absolute;
    inset-block: 2px;
    inset-inline-start: 2px;
    inline-size: calc(12 * var(--_px));
    border-radius: 50%;
    background: var(--_border-control);
  }
  .switch:checked {
    border-color: var(--_accent-ink);
    background: var(--_accent-ink);
  }
  .switch:checked::before {
    inset-inline: auto 2px;
    background: light-dark(oklch(1 0 0), oklch(0.182 0.007 265));
  }
  :is(.box, .switch):disabled {
    border-color: var(--_border-strong);
    background: var(--_fill);
    cursor: default;
  }
  :is(.box, .switch):disabled:checked {
    background: var(--_border-strong);
  }
  .box[aria-invalid='true'] {
    border-color: var(--_danger);
  }
  @media (forced-colors: active) {
    .box,
    .switch {
      appearance: auto;
      forced-color-adjust: auto;
    }
    .box::before,
    .switch::before {
      display: none;
    }
  }
`;
