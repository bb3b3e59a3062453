import { css } from 'lit';

/** `<select class="input">`. After `inputStyles`. */
export const selectStyles = css`
  /* It shows by an arrow that it opens: a browser's own stands at the very edge when it is mirrored. */
  select.input {
    --_arrow: var(--_text-muted) 50%;
    padding-inline-end: calc(28 * var(--_px));
    background-image: linear-gradient(45deg, #0000 50%, var(--_arrow)), linear-gradient(-45deg, #0000 50%, var(--_arrow));
    background-position:
      right 15px center,
      right 10px center;
    background-size: 5px 5px;
    background-repeat: no-repeat;
  }
  select.input:dir(rtl) {
    background-position:
      left 10px center,
      left 15px center;
  }
  @media (forced-colors: active) {
    select.input {
      appearance: auto;
      background-image: none;
    }
  }
`;
