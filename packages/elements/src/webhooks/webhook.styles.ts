import { css } from 'lit';

/** Comes after `linkStyles`. */
export const webhookStyles = css`
  .crumbs {
    display: flex;
    flex: 1;
    align-items: center;
    gap: var(--_space-2);
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
    inline-size: calc(12 * var(--_px));
    block-size: calc(12 * var(--_px));
  }
  .activity {
    display: flex;
    flex: none;
    align-items: center;
    gap: var(--_space-2);
    margin-inline-start: var(--_space-1);
    color: var(--_text-muted);
    cursor: pointer;
  }
  .body {
    padding: var(--_space-4) var(--_edge);
  }
  .body p {
    max-inline-size: 64ch;
    margin-block-end: var(--_space-3);
  }
  wagate-webhook-deliveries {
    display: block;
    min-block-size: 200px;
  }
  @container wagate-page (max-width: calc(479.98em / 13)) {
    .body {
      --_edge: var(--_space-4);
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
