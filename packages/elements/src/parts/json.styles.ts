import { css } from 'lit';

export const jsonStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    contain: inline-size;
  }
  .well {
    position: relative;
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_fill);
  }
  .tree {
    max-block-size: 420px;
    overflow: auto;
    padding-block: 10px;
    padding-inline: calc(20 * var(--_px)) calc(40 * var(--_px));
    border-radius: inherit;
    color: var(--_text);
    font: 400 calc(12 * var(--_px)) / calc(19 * var(--_px)) var(--_mono);
    text-align: left;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .line {
    position: relative;
    min-block-size: calc(19 * var(--_px));
    border-radius: 2px;
  }
  .line:is(.open, .closed, .more):hover {
    background: var(--_hover);
  }
  .line:is(.open, .closed, .more) {
    cursor: pointer;
  }
  .line:focus-visible {
    outline-offset: -1px;
  }
  .name {
    color: var(--_text-muted);
  }
  .line.more .value,
  .more:not(.line) {
    color: var(--_accent-ink);
  }
  button.more {
    appearance: none;
    margin: 0;
    margin-inline-start: 6px;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    cursor: pointer;
  }
  span.more {
    cursor: pointer;
  }
  .fold {
    position: absolute;
    left: -16px;
    inset-block-start: 3px;
    color: var(--_text-muted);
  }
  .fold .icon {
    inline-size: calc(12 * var(--_px));
    block-size: calc(12 * var(--_px));
  }
  .open > .fold .icon {
    rotate: 90deg;
  }
  wagate-copy {
    position: absolute;
    inset-block-start: 6px;
    right: 6px;
    border-radius: var(--_radius);
    background: var(--_fill);
  }
  @media (forced-colors: active) {
    .well {
      border: var(--_border-width) solid CanvasText;
    }
  }
`;
