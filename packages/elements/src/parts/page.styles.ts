import { type CSSResult, css } from 'lit';
import { pageFrameStyles } from './page-frame.styles.js';

const bars = css`
  .head,
  .tools {
    display: flex;
    flex: none;
    align-items: center;
    gap: 12px;
    padding-inline: var(--_edge);
  }
  .head {
    min-block-size: 56px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_border);
  }
  .head h2 {
    font-size: 16px;
    font-weight: 600;
    line-height: 24px;
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
    padding-block: 12px;
  }
  .tools wagate-search-field {
    flex: 0 1 240px;
  }
  .foot {
    padding: 12px var(--_edge);
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .note {
    padding: 8px var(--_edge);
    border-block-end: 1px solid var(--_border);
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
    gap: 8px;
    padding: 12px var(--_edge);
  }
  @container wagate-page (max-width: 719.98px) {
    .head .about {
      visibility: hidden;
      block-size: 0;
    }
    .tools wagate-search-field {
      flex-basis: 100%;
    }
  }
  @container wagate-page (max-width: 479.98px) {
    .head,
    .tools,
    .note,
    .foot {
      --_edge: 16px;
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
