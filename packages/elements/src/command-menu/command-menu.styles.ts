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
    border: 1px solid light-dark(transparent, var(--_border));
    border-radius: var(--_radius-dialog);
    background: var(--_raised);
    color: var(--_text);
    box-shadow: 0 20px 56px -12px light-dark(oklch(0.25 0.02 265 / 0.4), oklch(0 0 0 / 0.7));
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
    gap: 8px;
    padding: 8px 12px 8px 16px;
    border-block-end: 1px solid var(--_border);
  }
  :host(:dir(rtl)) .head {
    padding-inline: 16px 12px;
  }
  .head > .icon {
    flex: none;
    color: var(--_text-muted);
  }
  input {
    appearance: none;
    flex: 1;
    min-inline-size: 0;
    min-block-size: 40px;
    margin: 0;
    padding: 0 4px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_text);
    font: 400 16px/24px var(--_font);
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
    border: 1px solid var(--_border-strong);
    border-radius: 4px;
    color: var(--_text-muted);
    font: 400 12px/18px var(--_font);
  }
  /* What is being searched, and what is not there, stand beneath it and stay in sight. */
  #list {
    min-block-size: 0;
    padding: 8px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .heading {
    padding: 8px 8px 4px;
    color: var(--_text-muted);
    font-size: 12px;
    font-weight: 400;
    line-height: 16px;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: var(--_target, 36px);
    padding: 4px 8px;
    border: 1px solid transparent;
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
    gap: 4px 8px;
    min-block-size: var(--_target, 36px);
    padding: 4px 8px;
    color: var(--_text-muted);
    overflow-wrap: anywhere;
  }
  #list:not(:has(.option)) {
    display: none;
  }
  #list + .line {
    padding-inline: 16px;
    padding-block-end: 8px;
  }
  .none {
    padding: 24px 16px;
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
