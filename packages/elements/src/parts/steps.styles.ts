import { css } from 'lit';

/** For `steps`. */
export const stepsStyles = css`
  .steps {
    display: grid;
    align-content: start;
    gap: var(--_space-3);
    font-size: calc(14 * var(--_px));
    line-height: calc(20 * var(--_px));
  }
  .steps li {
    display: flex;
    gap: 10px;
  }
  .steps b {
    font-weight: 600;
  }
  .inline {
    display: inline-block;
    vertical-align: -3px;
  }
  .step {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: calc(22 * var(--_px));
    block-size: calc(22 * var(--_px));
    margin-block-start: -1px;
    border: var(--_border-width) solid var(--_border-strong);
    border-radius: 50%;
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    font-weight: 600;
  }
`;
