import { type CSSResult, css } from 'lit';
import { fieldErrorStyles } from './field-error.styles.js';
import { inputStyles } from './input.styles.js';
import { selectStyles } from './select.styles.js';

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
    gap: var(--_space-3);
  }
  .field label,
  .field .label {
    color: var(--_text);
    font-weight: 600;
  }
  .field-head .link {
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .help {
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    cursor: pointer;
  }
  .check input {
    inline-size: calc(16 * var(--_px));
    block-size: calc(16 * var(--_px));
    margin: 0;
    accent-color: var(--_accent-ink);
  }
`;

/** `.field` of a label, an `.input` (or a `.input-row` around it), `.help` and `.field-error`. */
export const fieldStyles: CSSResult[] = [inputStyles, selectStyles, fieldErrorStyles, labelStyles];
