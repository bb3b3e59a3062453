import { css } from 'lit';

/** An element that fills a page: what it stands on, and how far from its edge everything begins. */
export const pageFrameStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    container: wagate-page / inline-size;
    overflow: auto;
    background: var(--_surface);
    color: var(--_text);
    --_edge: var(--_space-6);
  }
`;
