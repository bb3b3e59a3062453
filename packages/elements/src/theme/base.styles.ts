import { css } from 'lit';

/** What every element of the library has in common; adopted once, shared by all. */
export const baseStyles = css`
  :host {
    box-sizing: border-box;
    color: var(--_text);
    font: 400 13px/20px var(--_font);
    font-variant-numeric: tabular-nums;
    text-align: start;
    /* A page's rule for everything wins over a :host rule that is not important. */
    letter-spacing: normal !important;
    line-height: 20px !important;
    text-indent: 0 !important;
    text-transform: none !important;
    word-spacing: normal !important;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  [hidden] {
    display: none !important;
  }
  :focus-visible {
    outline: 2px solid var(--_accent-ink);
    outline-offset: 2px;
  }
  .icon {
    display: block;
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon.mirrors:dir(rtl) {
    transform: scaleX(-1);
  }
  .mono {
    font-family: var(--_mono);
  }
  /* A name is cut at its own end and stands where its row begins, whichever way the page runs. */
  .name > bdi:only-child {
    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .name[dir='auto'] {
    text-align: match-parent;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    border: 0;
  }
  @keyframes wagate-turn {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .turns {
      animation: wagate-turn 1.2s linear infinite;
    }
  }
`;
