import { css } from 'lit';

/** `.field-error`: what went wrong, in words. */
export const fieldErrorStyles = css`
  .field-error {
    display: flex;
    gap: 6px;
    color: var(--_danger);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .field-error .icon {
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
    margin-block-start: 1px;
  }
`;
