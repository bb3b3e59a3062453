import { css } from 'lit';

/** A card of its own: `.head` with a title, `.body` of two columns (`.whole`: of one), `.foot` that says what is awaited. */
export const cardStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    container: wagate-card / inline-size;
    --_qr: var(--wagate-qr-size, 270px);
  }
  .card {
    overflow: hidden;
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_surface);
    box-shadow: var(--wagate-shadow-card, none);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
    min-block-size: calc(56 * var(--_px));
    padding: var(--_space-4) var(--_space-5);
    border-block-end: var(--_border-width) solid var(--_border);
  }
  /* A name keeps its own direction, and its beginning where it is too long. */
  .titles {
    display: grid;
    justify-items: start;
    min-inline-size: 0;
  }
  h2 {
    font-size: calc(16 * var(--_px));
    font-weight: 600;
    line-height: calc(24 * var(--_px));
  }
  .which {
    max-inline-size: 100%;
    overflow: hidden;
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .body {
    display: grid;
    grid-template-columns: calc(var(--_qr) + 22px) minmax(0, 1fr);
    gap: var(--_space-7);
    padding: var(--_space-5);
  }
  .body.whole {
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 312px;
    align-content: center;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-4);
    min-block-size: calc(40 * var(--_px));
    padding: 10px var(--_space-5);
    border-block-start: var(--_border-width) solid var(--_border);
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .foot .waits {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .foot .glyph {
    flex: none;
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
  }
  .foot b {
    color: var(--_text);
    font-weight: 600;
  }
  @container wagate-card (max-width: calc(640em / 13)) {
    .body:not(.whole) {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-5);
    }
  }
  @container wagate-card (max-width: calc(520em / 13)) {
    .head {
      padding: var(--_space-3) var(--_space-4);
    }
    .body {
      padding: var(--_space-4);
    }
    .foot {
      padding-inline: var(--_space-4);
      --_target: 44px;
    }
  }
`;
