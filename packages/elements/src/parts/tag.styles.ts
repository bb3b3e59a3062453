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
      inline-size: 12px;
      block-size: 12px;
    }
    .tags {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 4px;
    }
  `,
];
