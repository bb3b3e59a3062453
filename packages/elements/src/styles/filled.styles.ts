import { css } from 'lit';

/**
 * A column that fills its element, around all that it renders: whatever `display` a page gives the element, what scrolls inside has an end.
 * Where the element has no height to fill either, a list is no taller than the window and scrolls.
 */
export const filledStyles = css`
  /* Where a page makes it a grid. */
  :host {
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
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
  .filled .scroller {
    max-block-size: 100dvh;
  }
`;
