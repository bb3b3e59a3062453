import { css } from 'lit';

export const webhooksStyles = css`
  .second {
    display: block;
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .faint {
    color: var(--_text-faint);
  }
  wagate-webhook {
    display: block;
    min-block-size: 200px;
  }
`;
