import { css } from 'lit';

/** What every element of the library has in common; adopted once, shared by all. */
export const baseStyles = css`
  :host {
    box-sizing: border-box !important;
    /*
     * An element that asks for its own width has one where what it stands in asks for it too. It can be read, and is no wider than that: it is
     * also the least width of whatever is around, and a column of the page must not burst.
     */
    contain-intrinsic-inline-size: min(320 * var(--_px), 100cqi - 48px);
    max-inline-size: 100%;
    color-scheme: var(--wagate-color-scheme, inherit);
    /* A page's rule for everything wins over a :host rule that is not important: what text inherits begins anew here. */
    color: var(--_text) !important;
    font: 400 calc(13 * var(--_px)) / calc(20 * var(--_px)) var(--_font) !important;
    font-variant-numeric: tabular-nums !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    text-align: start !important;
    text-align-last: auto !important;
    text-decoration: none !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-transform: none !important;
    white-space: normal !important;
    word-break: normal !important;
    overflow-wrap: normal !important;
    hyphens: manual !important;
    tab-size: 8 !important;
    list-style: none !important;
    cursor: auto !important;
    -webkit-text-fill-color: currentcolor !important;
    -webkit-text-stroke: 0 !important;
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
    outline: var(--_focus);
    outline-offset: var(--_focus-offset);
  }
  .icon {
    display: block;
    flex: none;
    inline-size: calc(16 * var(--_px));
    block-size: calc(16 * var(--_px));
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
