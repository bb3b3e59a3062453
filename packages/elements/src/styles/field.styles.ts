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
export const fieldStyles: CSSResult[] = [inputStyles, selectStyles, fieldErrorStyles, labelStyles];
