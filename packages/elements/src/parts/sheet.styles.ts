import { css } from 'lit';
import { floatingStyles } from '../theme/floating.styles.js';

export const sheetStyles = css`
  ${floatingStyles}
  :host {
    display: none;
    flex: none;
    min-inline-size: 0;
  }
  :host([open]) {
    display: block;
    inline-size: clamp(360px, 32%, 390px);
  }
  :host([open][modal]) {
    display: contents;
  }
  dialog {
    display: none;
    flex-direction: column;
    inset: auto;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    border-inline-start: 1px solid var(--_border);
    background: var(--_ground, var(--_surface));
    color: var(--_text);
  }
  dialog[open] {
    display: flex;
    position: static;
  }
  :host([modal]) dialog {
    --_ground: var(--_raised);
    position: fixed;
    inset: auto 0 0;
    inline-size: min(100vw, 640px);
    margin-inline: auto;
    block-size: auto;
    max-block-size: calc(100dvh - 24px);
    border: 0;
    border-start-start-radius: var(--_radius-dialog);
    border-start-end-radius: var(--_radius-dialog);
    background: var(--_raised);
    box-shadow: 0 20px 56px -12px light-dark(oklch(0.25 0.02 265 / 0.4), oklch(0 0 0 / 0.7));
  }
  dialog::backdrop {
    background: var(--_scrim);
  }
  header {
    display: flex;
    flex: none;
    align-items: flex-start;
    gap: 8px;
    padding-block: 14px;
    padding-inline: 20px 12px;
    border-block-end: 1px solid var(--_border);
  }
  .titles {
    flex: 1;
    min-inline-size: 0;
    padding-block: 4px;
    color: var(--_text-muted);
    overflow-wrap: anywhere;
  }
  h2 {
    color: var(--_text);
    font-size: 13px;
    font-weight: 600;
    line-height: 20px;
    overflow-wrap: anywhere;
  }
  h2:focus {
    outline: none;
  }
  .body {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    padding: 16px 20px 20px;
  }
  footer {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 8px;
    padding: 12px 20px;
    border-block-start: 1px solid var(--_border);
  }
  @media (prefers-reduced-motion: no-preference) {
    :host([modal]) dialog[open] {
      animation: rise var(--_enter) ease-out;
    }
    @keyframes rise {
      from {
        translate: 0 24px;
        opacity: 0;
      }
    }
  }
`;

/** For the row of a list and its sheet: `<div class="with-sheet">`. */
export const withSheetStyles = css`
  .with-sheet {
    display: flex;
    align-items: stretch;
    min-block-size: 0;
    min-inline-size: 0;
  }
  .with-sheet > :first-child {
    flex: 1;
    min-inline-size: 0;
  }
`;
