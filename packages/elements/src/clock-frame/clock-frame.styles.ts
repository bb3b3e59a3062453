import { css } from 'lit';

export const clockFrameStyles = css`
  :host {
    position: relative;
    display: inline-grid;
    place-items: center;
    min-inline-size: 0;
  }
  svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
    fill: none;
    stroke-linecap: round;
  }
  .track {
    stroke: var(--_border);
    stroke-width: 2;
  }
  .left {
    stroke: var(--_accent-ink);
    stroke-width: 3;
  }
  :host([tone='positive']) .left {
    stroke: var(--_positive);
  }
  :host([tone='warning']) .left {
    stroke: var(--_warning);
  }
  :host([tone='danger']) .left {
    stroke: var(--_danger);
  }
  .content {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .left.runs {
      transition: stroke-dasharray 1s linear;
    }
  }
  @media (forced-colors: active) {
    .track {
      stroke: GrayText;
    }
    :host .left,
    :host([tone]) .left {
      stroke: CanvasText;
    }
  }
`;
