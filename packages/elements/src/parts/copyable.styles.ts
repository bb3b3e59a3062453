import { css } from 'lit';

/** For `copyable`. */
export const copyableStyles = css`
  .copyable {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .copyable bdi {
    min-inline-size: 0;
    font-size: calc(12 * var(--_px));
    overflow-wrap: anywhere;
  }
`;
