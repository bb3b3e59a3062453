import { designToken } from '@wagate/elements/parts';
import { css } from 'lit';

export const shellStyles = css`
  :host {
    display: grid;
    grid-template: minmax(0, 1fr) auto / 220px minmax(0, 1fr);
    block-size: 100dvh;
    background: ${designToken('surface')};
  }
  aside,
  dashboard-connection {
    border-inline-end: 1px solid ${designToken('border')};
  }
  dashboard-connection {
    grid-area: 2 / 1;
  }
  main {
    grid-area: 1 / 2 / -1;
    position: relative;
    min-inline-size: 0;
    overflow: auto;
  }
  main:focus {
    outline: none;
  }
  .bar {
    display: none;
  }
  .skip {
    position: absolute;
    z-index: 1;
    inset: 8px auto auto 8px;
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
  }
  dialog {
    inline-size: min(280px, 86vw);
    max-inline-size: none;
    block-size: 100dvh;
    max-block-size: none;
    margin: 0;
    margin-inline-end: auto;
    padding: 0;
    border: 0;
    border-inline-end: 1px solid ${designToken('border')};
    background: ${designToken('canvas')};
    color: inherit;
    /* What the way out takes from the first line. */
    --dashboard-way-out: calc(${designToken('target', '28px')} + 4px);
  }
  dialog::backdrop {
    background: ${designToken('scrim')};
  }
  dialog .icon-button {
    position: absolute;
    z-index: 1;
    inset-block-start: 12px;
    inset-inline-end: 8px;
    min-block-size: 40px;
  }
  @media (max-width: 899.98px) {
    :host {
      grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr);
    }
    main {
      grid-area: 3 / 1;
    }
    dashboard-connection {
      border-inline-end: 0;
    }
    aside {
      display: none;
    }
    .bar {
      display: flex;
      align-items: center;
      gap: 8px;
      padding: 4px 8px;
      border-block-end: 1px solid ${designToken('border')};
      background: ${designToken('canvas')};
    }
    .bar wagate-org-switcher {
      flex: 1;
      min-inline-size: 0;
    }
  }
`;
