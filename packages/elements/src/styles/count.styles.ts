import { css } from 'lit';

/** `.count`: a number that asks to be looked at. */
export const countStyles = css`
  .count {
    display: inline-grid;
    place-items: center;
    min-inline-size: 18px;
    block-size: 18px;
    padding: 0 5px;
    border-radius: 9px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 11px;
    font-weight: 600;
    line-height: 1;
  }
  .count.quiet {
    background: var(--_fill-strong);
    color: var(--_text-muted);
  }
  @media (forced-colors: active) {
    .count {
      border: 1px solid CanvasText;
    }
  }
`;
