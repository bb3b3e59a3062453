import { css } from 'lit';

/** Comes after `fieldStyles` and `popupStyles`. */
export const contactSelectStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  .input {
    padding-inline-end: 36px;
    text-overflow: ellipsis;
  }
  .input-row .icon-button {
    min-block-size: calc(var(--_target, var(--_control)) - 4px);
  }
  [popover] {
    max-inline-size: calc(100vw - 16px);
    max-block-size: 320px;
    box-sizing: border-box;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: calc(var(--_row) + 4px);
    padding: 4px 8px;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .option.active {
    background: var(--_hover);
    outline: 2px solid var(--_accent-ink);
    outline-offset: -2px;
  }
  .lines {
    display: grid;
    flex: 1;
    min-inline-size: 0;
  }
  .name,
  .second {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name {
    font-weight: 600;
  }
  .second,
  .words {
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .words {
    padding: 8px;
  }
  .help .mono {
    overflow-wrap: anywhere;
  }
  :host(:disabled) label {
    color: var(--_text-faint);
  }
`;
