import { css } from 'lit';

/** Search and filters above the list; comes after the styles of inputs and chips. */
export const chatToolsStyles = css`
  .find {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
  }
  .input-row {
    flex: 1;
  }
  .input-row .input {
    /* Both sides: the field runs with its text, its icon with the page. */
    padding-inline: calc(30 * var(--_px));
  }
  .chip {
    min-block-size: var(--_chip);
  }
`;
