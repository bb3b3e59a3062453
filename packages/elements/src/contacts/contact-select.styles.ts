import { css } from 'lit';

/** Comes after `fieldStyles` and `popupStyles`. */
export const contactSelectStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    contain: inline-size;
  }
  .input {
    padding-inline-end: calc(36 * var(--_px));
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
    padding: var(--_space-1) var(--_space-2);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .option.active {
    background: var(--_hover);
    outline: var(--_focus);
    outline-offset: var(--_focus-inside);
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
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .words {
    padding: var(--_space-2);
  }
  .help .mono {
    overflow-wrap: anywhere;
  }
  :host(:disabled) label {
    color: var(--_text-faint);
  }
`;
