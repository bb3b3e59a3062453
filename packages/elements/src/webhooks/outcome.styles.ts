import { css } from 'lit';

/** For `.outcome`: what a receiver answered, by shape and, where somebody has to act, by colour. */
export const outcomeStyles = css`
  .outcome {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: var(--_text);
    font-weight: 400;
    line-height: calc(20 * var(--_px));
    vertical-align: middle;
    white-space: nowrap;
  }
  .outcome .icon {
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
  }
  .outcome.good .icon {
    color: var(--_positive);
  }
  .outcome.info {
    color: var(--_info);
    font-weight: 600;
  }
  .outcome.bad {
    color: var(--_danger);
    font-weight: 600;
  }
`;
