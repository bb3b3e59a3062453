import { css } from 'lit';

export const attentionStyles = css`
  :host {
    display: block;
    container: attention / inline-size;
  }
  section {
    --_gap: calc(24 * var(--_px));
    border-block-end: var(--_border-width) solid var(--_border);
    background: var(--_danger-tint);
    color: var(--_text);
  }
  h2 {
    padding-block: 10px 2px;
    padding-inline: var(--_gap);
    font-size: calc(12 * var(--_px));
    font-weight: 600;
    line-height: calc(16 * var(--_px));
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 2px 10px;
    min-block-size: calc(44 * var(--_px));
    padding-block: 6px;
    padding-inline: var(--_gap);
  }
  li + li {
    border-block-start: var(--_border-width) solid var(--_border);
  }
  .icon {
    color: var(--_danger);
  }
  .what {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .what b {
    font-weight: 600;
  }
  .why {
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .why > *:not(:last-child)::after {
    content: ' · ';
  }
  .rest {
    padding-block: 0 6px;
    padding-inline: calc(var(--_gap) - 8px);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container attention (max-width: calc(519.98em / 13)) {
    section {
      --_gap: calc(16 * var(--_px));
    }
    li {
      --_target: 44px;
      grid-template-columns: auto minmax(0, 1fr);
      row-gap: var(--_space-2);
      padding-block: var(--_space-2);
    }
    li > .icon {
      align-self: start;
      margin-block-start: var(--_space-1);
    }
    li > .button {
      grid-column: 2;
      justify-self: start;
    }
  }
  @media (forced-colors: active) {
    section {
      border: var(--_border-width) solid CanvasText;
    }
  }
`;
