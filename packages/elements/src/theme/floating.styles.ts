import { css } from 'lit';

/** Tokens of what floats above a page: the shadows of a menu and of a dialog, and what dims the page behind a dialog. */
export const floatingStyles = css`
  :host {
    --_shadow-menu: var(
      --wagate-shadow-menu,
      0 6px 20px -4px light-dark(oklch(0.25 0.02 265 / 0.24), oklch(0 0 0 / 0.6))
    );
    --_shadow-dialog: var(
      --wagate-shadow-dialog,
      0 20px 56px -12px light-dark(oklch(0.25 0.02 265 / 0.4), oklch(0 0 0 / 0.7))
    );
    --_scrim: light-dark(oklch(0.25 0.02 265 / 0.42), oklch(0.08 0.02 265 / 0.66));
  }
`;
