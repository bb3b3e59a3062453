import { type CSSResult, css } from 'lit';
import { fieldStyles } from '../styles/field.styles.js';
import { linkStyles } from '../styles/link.styles.js';
import { boxStyles } from './box.styles.js';

const formFieldStyles = css`
  .form {
    display: grid;
    gap: var(--_space-4);
  }
  /* Fields side by side, as long as there is room. */
  .form-columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(calc(200 * var(--_px)), 100%), 1fr));
    align-items: start;
    gap: var(--_space-4) var(--_space-3);
  }
  fieldset.form-field {
    display: grid;
    gap: 6px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset.form-field > legend {
    margin-block-end: 6px;
    padding: 0;
    color: var(--_text);
    font-weight: 600;
  }
  textarea.input {
    resize: vertical;
  }
  .input.mono {
    font-family: var(--_mono);
    font-size: calc(12 * var(--_px));
  }
  .choices {
    display: grid;
    gap: var(--_space-3);
  }
  .choices.framed {
    gap: 0;
    border: var(--_border-width) solid var(--_border-strong);
    border-radius: calc(var(--_radius) + 2px);
  }
  .choices.framed > .choice {
    padding: 10px var(--_space-3);
  }
  .choices.framed > .choice + .choice {
    border-block-start: var(--_border-width) solid var(--_border);
  }
  .choice {
    display: flex;
    align-items: flex-start;
    gap: var(--_space-3);
  }
  .choice > .box {
    margin-block-start: 2px;
  }
  .choice > .switch {
    margin-block-start: 1px;
  }
  .choice-words {
    display: grid;
    flex: 1;
    gap: 2px;
    min-inline-size: 0;
  }
  .choice-words > label {
    color: var(--_text);
    cursor: pointer;
  }
  .choices.framed .choice-words > label {
    font-weight: 600;
  }
  /* What stands behind a label is not part of it. */
  .choice-words > label .tag {
    font-weight: 400;
  }
  .choice-help {
    color: var(--_text-muted);
  }
  .choice:has(:disabled) :is(label, .choice-help) {
    color: var(--_text-faint);
    cursor: default;
  }
  .value-row {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
    min-block-size: var(--_target, var(--_control));
    padding-inline: 10px var(--_space-1);
    border: var(--_border-width) solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_fill);
    color: var(--_text);
  }
  .value-row :is(bdi, code) {
    min-inline-size: 0;
    padding-block: 5px;
    font-size: calc(12 * var(--_px));
    overflow-wrap: anywhere;
  }
  .form-summary {
    display: flex;
    gap: var(--_space-2);
    padding: 10px var(--_space-3);
    border-radius: var(--_radius);
    background: var(--_danger-tint);
    color: var(--_text);
  }
  .form-summary > .icon {
    margin-block-start: 2px;
    color: var(--_danger);
  }
  .form-summary li {
    margin-block-start: var(--_space-1);
  }
  .form-summary .link {
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  @media (pointer: coarse) {
    .choice {
      padding-block: 10px;
    }
  }
  @media (forced-colors: active) {
    .form-summary {
      border: var(--_border-width) solid CanvasText;
    }
  }
`;

/** For `textField` and its relatives, `readOnlyField` and `formSummary`; `.form` and `.form-columns` set them out. */
export const formStyles: CSSResult[] = [...fieldStyles, linkStyles, boxStyles, formFieldStyles];
