import { css } from 'lit';
import { floatingStyles } from '../theme/floating.styles.js';

export const commandMenuStyles = css`
  ${floatingStyles}
  :host {
    display: contents;
  }
  dialog {
    --_ground: var(--_raised);
    inline-size: min(560px, calc(100vw - 32px));
    max-block-size: min(520px, calc(100dvh - 32px));
    margin-block-start: max(16px, 12dvh);
    padding: 0;
    overflow: hidden;
    border: var(--_border-width) solid light-dark(transparent, var(--_border));
    border-radius: var(--_radius-dialog);
    background: var(--_raised);
    color: var(--_text);
    box-shadow: var(--_shadow-dialog);
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: var(--_scrim);
  }
  .head {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    padding: var(--_space-2) var(--_space-3) var(--_space-2) var(--_space-4);
    border-block-end: var(--_border-width) solid var(--_border);
  }
  :host(:dir(rtl)) .head {
    padding-inline: var(--_space-4) var(--_space-3);
  }
  .head > .icon {
    flex: none;
    color: var(--_text-muted);
  }
  input {
    appearance: none;
    flex: 1;
    min-inline-size: 0;
    min-block-size: calc(40 * var(--_px));
    margin: 0;
    padding: 0 var(--_space-1);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_text);
    font: 400 calc(16 * var(--_px)) / calc(24 * var(--_px)) var(--_font);
    text-overflow: ellipsis;
  }
  input::placeholder {
    color: var(--_text-faint);
    opacity: 1;
  }
  /* The field is the dialog, and has the focus for as long as it is open: the line under it says so. */
  input:focus-visible {
    outline: none;
  }
  .head:has(input:focus-visible) {
    border-block-end-color: var(--_accent-ink);
    box-shadow: 0 1px 0 0 var(--_accent-ink);
  }
  kbd {
    flex: none;
    padding: 0 6px;
    border: var(--_border-width) solid var(--_border-strong);
    border-radius: 4px;
    color: var(--_text-muted);
    font: 400 calc(12 * var(--_px)) / calc(18 * var(--_px)) var(--_font);
  }
  /* What is being searched, and what is not there, stand beneath it and stay in sight. */
  #list {
    min-block-size: 0;
    padding: var(--_space-2);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .heading {
    padding: var(--_space-2) var(--_space-2) var(--_space-1);
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    font-weight: 400;
    line-height: calc(16 * var(--_px));
  }
  .option {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: var(--_target, calc(36 * var(--_px)));
    padding: var(--_space-1) var(--_space-2);
    border: var(--_border-width) solid transparent;
    border-radius: var(--_radius);
    cursor: pointer;
    scroll-margin-block: 8px;
  }
  .option > .icon {
    flex: none;
    color: var(--_text-muted);
  }
  .option[aria-selected='true'] {
    background: var(--_accent-tint);
  }
  .option[aria-selected='true'] > .icon {
    color: var(--_accent-ink);
  }
  .option[aria-selected='false'] > kbd {
    visibility: hidden;
  }
  .name {
    flex: 1 1 50%;
  }
  .name,
  .detail {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .detail {
    flex: 0 1 auto;
    color: var(--_text-muted);
    font-variant-numeric: tabular-nums;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    min-block-size: var(--_target, calc(36 * var(--_px)));
    padding: var(--_space-1) var(--_space-2);
    color: var(--_text-muted);
    overflow-wrap: anywhere;
  }
  #list:not(:has(.option)) {
    display: none;
  }
  #list + .line {
    padding-inline: var(--_space-4);
    padding-block-end: var(--_space-2);
  }
  .none {
    padding: var(--_space-6) var(--_space-4);
    text-align: center;
    overflow-wrap: anywhere;
  }
  .none p + p {
    color: var(--_text-muted);
  }
  @media (max-width: 520px) {
    dialog {
      inline-size: 100vw;
      max-inline-size: none;
      block-size: 100dvh;
      max-block-size: none;
      margin: 0;
      border: 0;
      border-radius: 0;
    }
    kbd {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
    .head:has(input:focus-visible) {
      border-block-end: 2px solid Highlight;
    }
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
