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
    outline-offset: -2px;
  }
  .item {
    max-inline-size: 860px;
    margin-inline: auto;
    padding: 12px 20px 0;
  }
  .item.joined {
    padding-block-start: 2px;
  }
  .item.end {
    padding-block-end: 24px;
  }
  .day,
  .unread {
    display: flex;
    align-items: center;
    gap: 12px;
    margin-block-end: 16px;
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
    white-space: nowrap;
  }
  .day::before,
  .day::after,
  .unread::before,
  .unread::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid var(--_border);
  }
  .unread {
    margin-block: 4px 12px;
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
    border: 1px solid var(--_border);
    border-radius: 99px;
    background: var(--_raised);
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .older {
    display: grid;
    place-items: center;
    min-block-size: 44px;
    padding-block-start: 8px;
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .latest {
    position: absolute;
    inset-block-end: 14px;
    inset-inline-end: 20px;
    min-block-size: var(--_target, 36px);
    border-radius: 99px;
    background: var(--_raised);
    box-shadow: var(--_shadow-menu);
  }
  .latest:hover {
    background: color-mix(in oklab, var(--_text) 5%, var(--_raised));
  }
  .latest .count {
    min-inline-size: 22px;
    block-size: 22px;
    margin-inline-end: -6px;
    border-radius: 11px;
  }
  wagate-message {
    border-radius: var(--_radius-card);
  }
  .sought wagate-message {
    outline: 2px solid var(--_accent-ink);
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
  @container (max-width: 480px) {
    .item {
      padding-inline: 12px;
    }
    .latest {
      inset-inline-end: 12px;
    }
  }
`;
