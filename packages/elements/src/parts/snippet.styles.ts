import { css } from 'lit';

export const snippetStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    color: var(--_text);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    margin-block-end: 8px;
  }
  .head:not(:has(.heading:not(:empty), .segmented)) {
    display: none;
  }
  .heading {
    font-weight: 600;
  }
  .segmented button {
    min-block-size: calc(var(--_target, 28px) - 2px);
    padding-inline: 10px;
    font-size: 12px;
  }
  .segmented button[aria-selected='true'] {
    min-block-size: var(--_target, 28px);
  }
  .code {
    position: relative;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) + 2px);
  }
  .tab-panel {
    overflow: auto;
    max-block-size: var(--wagate-snippet-height, 320px);
    border-radius: inherit;
  }
  pre {
    inline-size: max-content;
    min-inline-size: 100%;
    margin: 0;
    padding-block: 12px;
    padding-inline: 14px 40px;
    color: var(--_text);
    font: 400 12px/20px var(--_mono);
    text-align: left;
    tab-size: 2;
  }
  wagate-copy {
    position: absolute;
    inset-block-start: 6px;
    inset-inline-end: 6px;
    border-radius: var(--_radius);
    background: var(--_ground, var(--_surface));
  }
`;
