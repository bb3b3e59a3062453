import { type CSSResult, css } from 'lit';
import { fieldErrorStyles } from './field-error.styles.js';
import { inputStyles } from './input.styles.js';

const labelStyles = css`
  .field {
    display: grid;
    gap: 6px;
    min-inline-size: 0;
  }
  .field-head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
  }
  .field label,
  .field .label {
    color: var(--_text);
    font-weight: 600;
  }
  .field-head .link {
    font-size: 12px;
    line-height: 16px;
  }
  /* A list to choose from shows it by an arrow: a browser's own stands at the very edge when it is mirrored. */
  select.input {
    --_arrow: var(--_text-muted) 50%;
    padding-inline-end: 28px;
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
  .help {
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    cursor: pointer;
  }
  .check input {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_accent-ink);
  }
`;

/** `.field` of a label, an `.input` (or a `.input-row` around it), `.help` and `.field-error`. */
export const fieldStyles: CSSResult[] = [inputStyles, fieldErrorStyles, labelStyles];
