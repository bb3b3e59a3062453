import { css } from 'lit';
import { floatingStyles } from '../theme/floating.styles.js';

export const timelineStyles = css`
  ${floatingStyles}
  :host {
    position: relative;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
    background: var(--_surface);
    container: wagate-timeline / inline-size;
  }
  .view {
    position: relative;
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
  }
  .scroller {
    position: relative;
    flex: 1;
    min-block-size: 0;
    overflow-x: hidden;
    overflow-y: auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
  }
  .scroller:focus-visible {
    outline-offset: var(--_focus-inside);
  }
  .item {
    max-inline-size: calc(860 * var(--_px));
    margin-inline: auto;
    padding: var(--_space-3) var(--_space-5) 0;
  }
  .item.joined {
    padding-block-start: 2px;
  }
  .item.end {
    padding-block-end: var(--_space-6);
  }
  .day,
  .unread {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    margin-block-end: var(--_space-4);
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
    white-space: nowrap;
  }
  .day::before,
  .day::after,
  .unread::before,
  .unread::after {
    content: '';
    flex: 1;
    border-block-start: var(--_border-width) solid var(--_border);
  }
  .unread {
    margin-block: var(--_space-1) var(--_space-3);
    color: var(--_accent-ink);
    font-weight: 600;
  }
  .unread::before,
  .unread::after {
    border-color: var(--_accent-ink);
    opacity: 0.6;
  }
  .floating {
    position: absolute;
    inset-block-start: 8px;
    inset-inline: 0;
    z-index: 1;
    display: flex;
    justify-content: center;
    pointer-events: none;
  }
  .floating span {
    padding: 3px 10px;
    border: var(--_border-width) solid var(--_border);
    border-radius: 99px;
    background: var(--_raised);
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .older {
    display: grid;
    place-items: center;
    min-block-size: calc(44 * var(--_px));
    padding-block-start: var(--_space-2);
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .latest {
    position: absolute;
    inset-block-end: 14px;
    inset-inline-end: 20px;
    min-block-size: var(--_target, calc(36 * var(--_px)));
    border-radius: 99px;
    background: var(--_raised);
    box-shadow: var(--_shadow-menu);
  }
  .latest:hover {
    background: color-mix(in oklab, var(--_text) 5%, var(--_raised));
  }
  .latest .count {
    min-inline-size: calc(22 * var(--_px));
    block-size: calc(22 * var(--_px));
    margin-inline-end: -6px;
    border-radius: 99px;
  }
  wagate-message {
    border-radius: var(--_radius-card);
  }
  .sought wagate-message {
    outline: var(--_focus);
    outline-offset: 4px;
  }
  /* Paler by losing its colours: less ink would be too little to read. */
  :host([state='stale']) .item {
    filter: grayscale(1);
  }
  wagate-state-panel {
    flex: 1;
  }
  @media (prefers-reduced-motion: no-preference) {
    .sought wagate-message {
      animation: sought 4s ease-out forwards;
    }
    @keyframes sought {
      70% {
        outline-color: var(--_accent-ink);
      }
      100% {
        outline-color: transparent;
      }
    }
  }
  @container (max-width: calc(480em / 13)) {
    .item {
      padding-inline: var(--_space-3);
    }
    .latest {
      inset-inline-end: 12px;
    }
  }
`;
