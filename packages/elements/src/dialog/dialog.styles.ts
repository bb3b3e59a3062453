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
    border: 1px solid light-dark(transparent, var(--_border));
    border-radius: var(--_radius-dialog);
    background: var(--_raised);
    color: var(--_text);
    box-shadow: 0 20px 56px -12px light-dark(oklch(0.25 0.02 265 / 0.4), oklch(0 0 0 / 0.7));
  }
  :host([wide]) dialog {
    inline-size: min(520px, calc(100vw - 32px));
  }
  :host([wide]) h2 {
    padding-inline-end: 56px;
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
    padding: 20px 20px 0;
    font-size: 16px;
    font-weight: 600;
    line-height: 24px;
    overflow-wrap: anywhere;
  }
  .body {
    display: grid;
    gap: 16px;
    padding: 8px 20px 20px;
    color: var(--_text-muted);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 8px;
    padding: 12px 20px;
    border-block-start: 1px solid var(--_border);
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
