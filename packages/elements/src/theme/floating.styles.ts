import { css } from 'lit';

/** Tokens of what floats above a page: the shadow of a menu, and what dims the page behind a dialog. */
export const floatingStyles = css`
  :host {
    --_shadow-menu: 0 6px 20px -4px light-dark(oklch(0.25 0.02 265 / 0.24), oklch(0 0 0 / 0.6));
    --_scrim: light-dark(oklch(0.25 0.02 265 / 0.42), oklch(0.08 0.02 265 / 0.66));
  }
`;
