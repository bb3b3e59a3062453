import { css } from 'lit';

export const adminNumberMessageStyles = css`
  :host {
    display: block;
    container: wagate-admin-number-message / inline-size;
  }
  h3 {
    font-size: calc(13 * var(--_px));
    font-weight: 600;
    line-height: calc(20 * var(--_px));
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, calc(280 * var(--_px))) auto;
    gap: var(--_space-3);
    justify-content: start;
  }
  .line > .button {
    align-self: start;
    /* Beside the field, below its label. */
    margin-block-start: calc(26 * var(--_px));
  }
  .outcome {
    display: flex;
    gap: var(--_space-2);
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
  @container wagate-admin-number-message (max-width: calc(440em / 13)) {
    .line {
      --_target: 44px;
      grid-template-columns: minmax(0, 1fr);
    }
    .line > .button {
      margin-block-start: 0;
    }
  }
`;
