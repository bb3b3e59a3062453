import { type CSSResult, css } from 'lit';
import { pageFrameStyles } from './page-frame.styles.js';

const bars = css`
  .head,
  .tools {
    display: flex;
    flex: none;
    align-items: center;
    gap: var(--_space-3);
    padding-inline: var(--_edge);
  }
  .head {
    min-block-size: calc(56 * var(--_px));
    padding-block: var(--_space-2);
    border-block-end: var(--_border-width) solid var(--_border);
  }
  .head h2 {
    font-size: calc(16 * var(--_px));
    font-weight: 600;
    line-height: calc(24 * var(--_px));
    white-space: nowrap;
  }
  .head .about {
    flex: 1;
    min-inline-size: 0;
    color: var(--_text-muted);
  }
  .head .short {
    display: none;
  }
  .tools {
    flex-wrap: wrap;
    justify-content: space-between;
    padding-block: var(--_space-3);
  }
  .tools wagate-search-field {
    flex: 0 1 calc(240 * var(--_px));
  }
  .foot {
    padding: var(--_space-3) var(--_edge);
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .note {
    padding: var(--_space-2) var(--_edge);
    border-block-end: var(--_border-width) solid var(--_border);
  }
  .note.bad {
    color: var(--_danger);
  }
  .note.good {
    color: var(--_positive);
  }
  .next-page {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    padding: var(--_space-3) var(--_edge);
  }
  @container wagate-page (max-width: calc(719.98em / 13)) {
    .head .about {
      visibility: hidden;
      block-size: 0;
    }
    .tools wagate-search-field {
      flex-basis: 100%;
    }
  }
  @container wagate-page (max-width: calc(479.98em / 13)) {
    .head,
    .tools,
    .note,
    .foot {
      --_edge: var(--_space-4);
    }
    /* What is aimed at is as large as under a finger. */
    .head,
    .tools,
    .next-page,
    .table-box {
      --_target: 44px;
    }
    .head .long {
      display: none;
    }
    .head .short {
      display: inline;
    }
  }
`;

/** The frame with its `.head` of title and verb, `.tools` with filters and search, `.note` (`good`, `bad`), `.foot` and `.next-page`. */
export const pageStyles: CSSResult[] = [pageFrameStyles, bars];
