import { css } from 'lit';

/** For `copyable`. */
export const copyableStyles = css`
  .copyable {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .copyable bdi {
    min-inline-size: 0;
    font-size: 12px;
    overflow-wrap: anywhere;
  }
`;
