import { css } from 'lit';

/** For `steps`. */
export const stepsStyles = css`
  .steps {
    display: grid;
    align-content: start;
    gap: 12px;
    font-size: 14px;
    line-height: 20px;
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
    inline-size: 22px;
    block-size: 22px;
    margin-block-start: -1px;
    border: 1px solid var(--_border-strong);
    border-radius: 50%;
    color: var(--_text-muted);
    font-size: 12px;
    font-weight: 600;
  }
`;
