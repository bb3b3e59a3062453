import { css } from 'lit';
import { floatingStyles } from '../theme/floating.styles.js';

export const dialogStyles = css`
  ${floatingStyles}
  :host {
    display: contents;
  }
  dialog {
    --_ground: var(--_raised);
    inline-size: min(440px, calc(100vw - 32px));
    max-block-size: calc(100dvh - 32px);
    padding: 0;
    overflow: auto;
    border: var(--_border-width) solid light-dark(transparent, var(--_border));
    border-radius: var(--_radius-dialog);
    background: var(--_raised);
    color: var(--_text);
    box-shadow: var(--_shadow-dialog);
  }
  :host([wide]) dialog {
    inline-size: min(520px, calc(100vw - 32px));
  }
  :host([wide]) h2 {
    padding-inline-end: calc(56 * var(--_px));
  }
  .icon-button {
    position: absolute;
    inset-block-start: 18px;
    inset-inline-end: 16px;
  }
  dialog::backdrop {
    background: var(--_scrim);
  }
  form {
    margin: 0;
  }
  h2 {
    padding: var(--_space-5) var(--_space-5) 0;
    font-size: calc(16 * var(--_px));
    font-weight: 600;
    line-height: calc(24 * var(--_px));
    overflow-wrap: anywhere;
  }
  .body {
    display: grid;
    gap: var(--_space-4);
    padding: var(--_space-2) var(--_space-5) var(--_space-5);
    color: var(--_text-muted);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--_space-2);
    padding: var(--_space-3) var(--_space-5);
    border-block-start: var(--_border-width) solid var(--_border);
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: enter var(--_enter) ease-out;
    }
    @keyframes enter {
      from {
        opacity: 0;
        translate: 0 8px;
      }
    }
  }
`;
