import { css } from 'lit';

export const adminNumberMessageStyles = css`
  :host {
    display: block;
    container: wagate-admin-number-message / inline-size;
  }
  h3 {
    font-size: 13px;
    font-weight: 600;
    line-height: 20px;
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 280px) auto;
    gap: 12px;
    justify-content: start;
  }
  .line > .button {
    align-self: start;
    /* Beside the field, below its label. */
    margin-block-start: 26px;
  }
  .outcome {
    display: flex;
    gap: 8px;
    font-weight: 500;
  }
  .outcome .icon {
    flex: none;
    margin-block-start: 2px;
  }
  .good {
    color: var(--_positive);
  }
  .bad {
    color: var(--_danger);
  }
  @container wagate-admin-number-message (max-width: 440px) {
    .line {
      --_target: 44px;
      grid-template-columns: minmax(0, 1fr);
    }
    .line > .button {
      margin-block-start: 0;
    }
  }
`;
