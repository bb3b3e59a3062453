import { css } from 'lit';

export const webhooksStyles = css`
  .second {
    display: block;
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .faint {
    color: var(--_text-faint);
  }
  wagate-webhook {
    display: block;
    min-block-size: 200px;
  }
`;
