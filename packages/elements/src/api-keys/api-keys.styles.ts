import { css } from 'lit';

export const apiKeysStyles = css`
  .second {
    display: block;
    color: var(--_text-faint);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .faint {
    color: var(--_text-faint);
  }
  time {
    white-space: nowrap;
  }
`;
