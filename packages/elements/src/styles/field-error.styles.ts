import { css } from 'lit';

/** `.field-error`: what went wrong, in words. */
export const fieldErrorStyles = css`
  .field-error {
    display: flex;
    gap: 6px;
    color: var(--_danger);
    font-size: 12px;
    line-height: 16px;
  }
  .field-error .icon {
    inline-size: 14px;
    block-size: 14px;
    margin-block-start: 1px;
  }
`;
