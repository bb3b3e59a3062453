import { css } from 'lit';

export const contactsStyles = css`
  :host {
    block-size: 100%;
    min-block-size: 320px;
    overflow: hidden;
  }
  .about {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .panes {
    display: grid;
    flex: 1;
    grid-template: minmax(0, 1fr) / calc(372 * var(--_px)) minmax(0, 1fr);
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
    border-inline-end: var(--_border-width) solid var(--_border);
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
    margin: var(--_space-1);
  }
  @container wagate-page (max-width: calc(719.98em / 13)) {
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
