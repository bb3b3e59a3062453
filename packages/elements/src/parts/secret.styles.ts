import { css } from 'lit';

/** After those of a dialog. */
export const secretStyles = css`
  dialog {
    inline-size: min(520px, calc(100vw - 32px));
  }
  h2:focus {
    outline: none;
  }
  .secret {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3);
    padding: 10px;
    padding-inline-start: 14px;
    border: var(--_border-width) solid var(--_border-control);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_fill);
    color: var(--_text);
  }
  .secret code {
    min-inline-size: 0;
    font: 400 calc(14 * var(--_px)) / calc(20 * var(--_px)) var(--_mono);
    overflow-wrap: anywhere;
    user-select: all;
  }
  /* Several, a line each. */
  .secret code.lines {
    flex: 1;
    columns: 2 96px;
    overflow-wrap: normal;
    white-space: pre;
  }
  .stored {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_target, calc(20 * var(--_px)));
    color: var(--_text);
    cursor: pointer;
  }
  .stored .box {
    --_ground: var(--_raised);
  }
  @media (width < 480px) {
    .secret {
      flex-wrap: wrap;
    }
  }
`;
