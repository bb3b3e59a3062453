import { css } from 'lit';

export const apiKeysStyles = css`
  .second {
    display: block;
    color: var(--_text-faint);
    font-size: 12px;
    line-height: 16px;
  }
  .faint {
    color: var(--_text-faint);
  }
  time {
    white-space: nowrap;
  }
`;
