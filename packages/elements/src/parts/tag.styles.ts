import { type CSSResult, css } from 'lit';
import { tagStyles as oneTag } from '../styles/tag.styles.js';

/** For `tag` and `tags`. */
export const tagStyles: CSSResult[] = [
  oneTag,
  css`
    .tag {
      max-inline-size: 100%;
      vertical-align: middle;
    }
    .tag .icon {
      inline-size: calc(12 * var(--_px));
      block-size: calc(12 * var(--_px));
    }
    .tags {
      display: inline-flex;
      flex-wrap: wrap;
      gap: var(--_space-1);
    }
  `,
];
