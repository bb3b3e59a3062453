import { css } from 'lit';

/** The chat beside the list, and its head; comes after the viewer's own styles. */
export const chatStyles = css`
  .main {
    flex-direction: row;
  }
  .chat {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
  }
  wagate-timeline {
    flex: 1;
  }
  /* Both halves share a connection: its age is told once. */
  .panes:not(.alone) wagate-timeline::part(stale) {
    display: none;
  }
  .head {
    display: flex;
    align-items: center;
    gap: 12px;
    flex: none;
    min-block-size: 56px;
    padding-inline: 16px;
    border-block-end: 1px solid var(--_border);
  }
  h2 {
    font-size: 14px;
    font-weight: 600;
    line-height: 20px;
  }
  .head .who {
    position: relative;
  }
  .about {
    appearance: none;
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .about::after {
    content: '';
    position: absolute;
    inset: -8px;
    border-radius: var(--_radius);
  }
  .about:hover::after {
    background: var(--_hover);
  }
  .about:focus-visible {
    outline: none;
  }
  .about:focus-visible::after {
    outline: 2px solid var(--_accent-ink);
    outline-offset: -4px;
  }
  .read-only .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .head > .avatar {
    inline-size: 32px;
    block-size: 32px;
  }
  .back {
    display: none;
    margin-inline-start: -8px;
  }
  @container wagate-viewer (max-width: 719.98px) {
    .panes:not(.alone) wagate-timeline::part(stale) {
      display: block;
    }
    .head {
      gap: 8px;
      padding-inline: 12px;
    }
    .back {
      display: inline-flex;
    }
    .icon-button {
      --_target: 44px;
    }
    .read-only {
      display: none;
    }
  }
`;
