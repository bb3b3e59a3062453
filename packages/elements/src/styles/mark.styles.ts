import { css } from 'lit';

/** `mark`: what a search has found in a text. */
export const markStyles = css`
  mark {
    border-radius: 2px;
    background: light-dark(oklch(0.84 0.15 82 / 0.5), oklch(0.84 0.15 82 / 0.32));
    color: var(--_text);
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
      forced-color-adjust: none;
    }
  }
`;
