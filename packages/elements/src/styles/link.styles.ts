import { css } from 'lit';

/** `.link`: words that lead somewhere or do something. */
export const linkStyles = css`
  .link {
    appearance: none;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    color: var(--_accent-ink);
    font: inherit;
    text-decoration: none;
    cursor: pointer;
  }
  .link:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
`;
