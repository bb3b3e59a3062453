import { css } from 'lit';

export const attentionStyles = css`
  :host {
    display: block;
    container: attention / inline-size;
  }
  section {
    --_gap: 24px;
    border-block-end: 1px solid var(--_border);
    background: var(--_danger-tint);
    color: var(--_text);
  }
  h2 {
    padding-block: 10px 2px;
    padding-inline: var(--_gap);
    font-size: 12px;
    font-weight: 600;
    line-height: 16px;
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
    min-block-size: 44px;
    padding-block: 6px;
    padding-inline: var(--_gap);
  }
  li + li {
    border-block-start: 1px solid var(--_border);
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
    font-size: 12px;
    line-height: 16px;
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
  @container attention (max-width: 519.98px) {
    section {
      --_gap: 16px;
    }
    li {
      --_target: 44px;
      grid-template-columns: auto minmax(0, 1fr);
      row-gap: 8px;
      padding-block: 8px;
    }
    li > .icon {
      align-self: start;
      margin-block-start: 4px;
    }
    li > .button {
      grid-column: 2;
      justify-self: start;
    }
  }
  @media (forced-colors: active) {
    section {
      border: 1px solid CanvasText;
    }
  }
`;
