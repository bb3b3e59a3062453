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
    border-inline-start: var(--_border-width) solid var(--_border);
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
    box-shadow: var(--_shadow-dialog);
  }
  dialog::backdrop {
    background: var(--_scrim);
  }
  header {
    display: flex;
    flex: none;
    align-items: flex-start;
    gap: var(--_space-2);
    padding-block: 14px;
    padding-inline: var(--_space-5) var(--_space-3);
    border-block-end: var(--_border-width) solid var(--_border);
  }
  .titles {
    flex: 1;
    min-inline-size: 0;
    padding-block: var(--_space-1);
    color: var(--_text-muted);
    overflow-wrap: anywhere;
  }
  h2 {
    color: var(--_text);
    font-size: calc(13 * var(--_px));
    font-weight: 600;
    line-height: calc(20 * var(--_px));
    overflow-wrap: anywhere;
  }
  h2:focus {
    outline: none;
  }
  .body {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    padding: var(--_space-4) var(--_space-5) var(--_space-5);
  }
  footer {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--_space-2);
    padding: var(--_space-3) var(--_space-5);
    border-block-start: var(--_border-width) solid var(--_border);
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
