import { css } from 'lit';

export const tickStyles = css`
  .tick {
    position: relative;
    display: inline-flex;
    color: var(--_text-muted);
  }
  .tick .icon {
    stroke-width: 1.4;
  }
  .tick.is-read,
  .tick.is-played {
    color: var(--_read);
  }
  .tick.is-failed {
    color: var(--_danger);
  }
`;
