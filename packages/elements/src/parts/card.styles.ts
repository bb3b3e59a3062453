import { css } from 'lit';

/** A card of its own: `.head` with a title, `.body` of two columns (`.whole`: of one), `.foot` that says what is awaited. */
export const cardStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    container: wagate-card / inline-size;
  }
  .card {
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    min-block-size: 56px;
    padding: 16px 20px;
    border-block-end: 1px solid var(--_border);
  }
  /* A name keeps its own direction, and its beginning where it is too long. */
  .titles {
    display: grid;
    justify-items: start;
    min-inline-size: 0;
  }
  h2 {
    font-size: 16px;
    font-weight: 600;
    line-height: 24px;
  }
  .which {
    max-inline-size: 100%;
    overflow: hidden;
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .body {
    display: grid;
    grid-template-columns: 292px minmax(0, 1fr);
    gap: 28px;
    padding: 20px;
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
    gap: 4px 16px;
    min-block-size: 40px;
    padding: 10px 20px;
    border-block-start: 1px solid var(--_border);
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .foot .waits {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  .foot .glyph {
    flex: none;
    inline-size: 14px;
    block-size: 14px;
  }
  .foot b {
    color: var(--_text);
    font-weight: 600;
  }
  @container wagate-card (max-width: 640px) {
    .body:not(.whole) {
      grid-template-columns: minmax(0, 1fr);
      gap: 20px;
    }
  }
  @container wagate-card (max-width: 520px) {
    .head {
      padding: 12px 16px;
    }
    .body {
      padding: 16px;
    }
    .foot {
      padding-inline: 16px;
      --_target: 44px;
    }
  }
`;
