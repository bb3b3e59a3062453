import { css } from 'lit';

/** For `skeleton`; `.late` is not to be seen for the first 300 ms. */
export const skeletonStyles = css`
  .skeleton {
    display: grid;
    flex: 1;
    align-content: start;
  }
  .late {
    animation: wagate-late 1ms 0.3s backwards;
  }
  @keyframes wagate-late {
    from {
      visibility: hidden;
    }
  }
  .bone-row {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-block-size: var(--_row-tall);
    padding: 0 var(--_space-4);
    border-block-end: var(--_border-width) solid var(--_border);
  }
  .bone-row:last-child {
    border: 0;
  }
  .disc,
  .bones::before,
  .bones::after {
    content: '';
    border-radius: 3px;
    background: var(--_fill-strong);
  }
  .disc {
    flex: none;
    inline-size: calc(32 * var(--_px));
    block-size: calc(32 * var(--_px));
    border-radius: 50%;
  }
  .bones {
    display: grid;
    flex: 1;
    gap: var(--_space-2);
    max-inline-size: 240px;
  }
  .bones::before {
    inline-size: 55%;
    block-size: calc(10 * var(--_px));
  }
  .bones::after {
    inline-size: 85%;
    block-size: 8px;
  }
  .bone-row:nth-child(even) .bones::before {
    inline-size: 38%;
  }
  .bone-row:nth-child(even) .bones::after {
    inline-size: 60%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation:
        wagate-late 1ms 0.3s backwards,
        wagate-breathe 1.6s ease-in-out infinite;
    }
    @keyframes wagate-breathe {
      50% {
        opacity: 0.6;
      }
    }
  }
  @media (forced-colors: active) {
    .disc,
    .bones::before,
    .bones::after {
      border: var(--_border-width) solid GrayText;
    }
  }
`;
