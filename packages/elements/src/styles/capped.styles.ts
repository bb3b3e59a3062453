import { css } from 'lit';

/** A long list where nothing gives its element a height: no taller than the window, and it scrolls inside. */
export const cappedStyles = css`
  :host {
    max-block-size: var(--wagate-list-height, 100dvh);
    overflow: auto;
  }
`;
