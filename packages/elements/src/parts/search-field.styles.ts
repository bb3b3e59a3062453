import { css } from 'lit';

export const searchFieldStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  .input-row {
    inline-size: 100%;
  }
  .input {
    padding-inline: calc(32 * var(--_px)) calc(36 * var(--_px));
    text-overflow: ellipsis;
  }
  .input::-webkit-search-cancel-button {
    display: none;
  }
  .input-row .icon-button {
    inset-inline-end: 2px;
    inline-size: var(--_target, calc(28 * var(--_px)));
    min-block-size: calc(var(--_target, var(--_control)) - 4px);
  }
`;
