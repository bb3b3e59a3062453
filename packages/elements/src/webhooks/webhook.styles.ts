import { css } from 'lit';

/** Comes after `linkStyles`. */
export const webhookStyles = css`
  .crumbs {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
  }
  .crumbs h2 {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .crumb {
    color: var(--_text-muted);
  }
  .crumb:hover {
    color: var(--_text);
  }
  .crumb-end {
    color: var(--_text-faint);
  }
  .crumb-end .icon {
    display: block;
    inline-size: 12px;
    block-size: 12px;
  }
  .activity {
    display: flex;
    flex: none;
    align-items: center;
    gap: 8px;
    margin-inline-start: 4px;
    color: var(--_text-muted);
    cursor: pointer;
  }
  .body {
    padding: 16px var(--_edge);
  }
  .body p {
    max-inline-size: 64ch;
    margin-block-end: 12px;
  }
  wagate-webhook-deliveries {
    display: block;
    min-block-size: 200px;
  }
  @container wagate-page (max-width: 479.98px) {
    .body {
      --_edge: 16px;
    }
    /* The address has a line of its own, with back before it and the menu behind. */
    .head:has(.activity) {
      flex-wrap: wrap;
    }
    .crumbs {
      display: contents;
    }
    .crumbs h2 {
      flex: 1 1 calc(100% - 136px);
    }
    .head .activity {
      flex: 1;
      order: 1;
      margin-inline-start: 0;
    }
    .head > .button {
      order: 1;
    }
    .activity .long,
    .head > .button .long {
      display: inline;
    }
  }
`;
