import { css } from 'lit';

/** `.count`: a number that asks to be looked at. */
export const countStyles = css`
  .count {
    display: inline-grid;
    place-items: center;
    min-inline-size: calc(18 * var(--_px));
    block-size: calc(18 * var(--_px));
    padding: 0 5px;
    border-radius: 99px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: calc(11 * var(--_px));
    font-weight: 600;
    line-height: 1;
  }
  .count.quiet {
    background: var(--_fill-strong);
    color: var(--_text-muted);
  }
  @media (forced-colors: active) {
    .count {
      border: var(--_border-width) solid CanvasText;
    }
  }
`;
