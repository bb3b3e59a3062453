import { css } from 'lit';

export const messageMediaStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  .frame {
    position: relative;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 6px;
    box-sizing: border-box;
    inline-size: 300px;
    max-inline-size: calc(100% + 10px);
    aspect-ratio: 4 / 3;
    margin: -1px -5px 0;
    padding: var(--_space-3);
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_plate);
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
    text-align: center;
  }
  .frame.sticker {
    inline-size: 160px;
    aspect-ratio: 1;
  }
  .frame > a,
  .frame img,
  .frame video {
    position: absolute;
    inset: 0;
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
    border-radius: inherit;
  }
  .line {
    flex-wrap: wrap;
    row-gap: 6px;
    min-block-size: calc(40 * var(--_px));
  }
  /* A long name takes the width of the bubble, and what can be done with the file goes beneath. */
  .named {
    flex: 1;
    flex-basis: auto;
    flex-wrap: nowrap;
  }
  .words {
    flex: 1;
  }
  audio {
    inline-size: 280px;
    max-inline-size: 100%;
    block-size: 40px;
  }
  @media (forced-colors: active) {
    .frame,
    .plate {
      border: var(--_border-width) solid CanvasText;
    }
  }
`;
