import { css } from 'lit';

export const clockFrameStyles = css`
  :host {
    position: relative;
    display: inline-grid;
    place-items: center;
    min-inline-size: 0;
  }
  div {
    position: absolute;
    inset: 0;
    border: 2px solid var(--_border);
    pointer-events: none;
  }
  .left {
    border: 3px solid var(--_accent-ink);
    mask: conic-gradient(#0000 calc(1turn - var(--wagate-clock-left) * 1turn), #000 0);
  }
  :host([tone='positive']) .left {
    border-color: var(--_positive);
  }
  :host([tone='warning']) .left {
    border-color: var(--_warning);
  }
  :host([tone='danger']) .left {
    border-color: var(--_danger);
  }
  ::slotted(*) {
    max-inline-size: 100%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .glides {
      transition: --wagate-clock-left 1s linear;
    }
  }
  @media (forced-colors: active) {
    .track {
      border-color: GrayText;
    }
    .left[class] {
      border-color: CanvasText;
    }
  }
`;
