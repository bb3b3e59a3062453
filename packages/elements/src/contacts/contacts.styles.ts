import { css } from 'lit';

export const contactsStyles = css`
  :host {
    block-size: 100%;
    min-block-size: 320px;
    overflow: hidden;
  }
  .head .picker {
    position: relative;
    flex: none;
    max-inline-size: 50%;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
  }
  .picked {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: calc(var(--_target, var(--_control)) - 2px);
    padding-inline: 12px;
  }
  .picked .avatar,
  .picked .second {
    display: none;
  }
  .picked .label {
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .picked .who {
    min-inline-size: 0;
  }
  .picked > .icon {
    color: var(--_text-muted);
  }
  .picker select {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
    font: inherit;
  }
  .picker:hover .picked {
    background: var(--_hover);
  }
  .picker:focus-within {
    outline: 2px solid var(--_accent-ink);
    outline-offset: 2px;
  }
  .about {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .panes {
    display: grid;
    flex: 1;
    grid-template: minmax(0, 1fr) / 372px minmax(0, 1fr);
    min-block-size: 0;
  }
  .side,
  .main {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .side {
    border-inline-end: 1px solid var(--_border);
  }
  .main > :last-child,
  wagate-contact-list {
    flex: 1;
    min-block-size: 0;
  }
  .back {
    display: none;
    flex: none;
    align-self: start;
    margin: 4px;
  }
  @container wagate-page (max-width: 719.98px) {
    .panes {
      grid-template-columns: minmax(0, 1fr);
    }
    .side {
      border: 0;
    }
    .reading .side,
    .panes:not(.reading) .main,
    .head:has(+ .reading) {
      display: none;
    }
    .back {
      display: inline-flex;
    }
  }
`;
