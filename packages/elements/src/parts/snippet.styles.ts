import { css } from 'lit';

export const snippetStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    contain: inline-size;
    color: var(--_text);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
    margin-block-end: var(--_space-2);
  }
  .head:not(:has(.heading:not(:empty), .segmented)) {
    display: none;
  }
  .heading {
    font-weight: 600;
  }
  .segmented button {
    min-block-size: calc(var(--_target, calc(28 * var(--_px))) - 2px);
    padding-inline: 10px;
    font-size: calc(12 * var(--_px));
  }
  .segmented button[aria-selected='true'] {
    min-block-size: var(--_target, calc(28 * var(--_px)));
  }
  .code {
    position: relative;
    border: var(--_border-width) solid var(--_border);
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
    padding-block: var(--_space-3);
    padding-inline: calc(14 * var(--_px)) calc(40 * var(--_px));
    color: var(--_text);
    font: 400 calc(12 * var(--_px)) / calc(20 * var(--_px)) var(--_mono);
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
