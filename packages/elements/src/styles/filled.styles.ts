import { css } from 'lit';
import { cappedStyles } from './capped.styles.js';

/**
 * A column that fills its element, around all that it renders: whatever `display` a page gives the element, what scrolls inside has an end.
 * Where the element has no height to fill either, all of it is no taller than the window.
 */
export const filledStyles = css`
  ${cappedStyles}
  /* Of the parent's height, where that has one; the template is for a page that makes it a grid. */
  :host {
    block-size: 100%;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    overflow: hidden;
  }
  .filled {
    display: flex;
    flex: 1;
    flex-direction: column;
    block-size: 100%;
    min-inline-size: 0;
    min-block-size: 0;
    max-block-size: inherit;
  }
`;
