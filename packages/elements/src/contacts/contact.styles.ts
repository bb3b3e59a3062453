import { css } from 'lit';

/** For the detail of a person or a group: head, a ledger of facts, sections. Comes after `pageFrameStyles`. */
export const contactStyles = css`
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: var(--_space-4);
    padding: var(--_space-6) var(--_edge) var(--_space-5);
  }
  .who > .avatar,
  .who > .picture {
    inline-size: calc(64 * var(--_px));
    block-size: calc(64 * var(--_px));
    font-size: calc(22 * var(--_px));
  }
  .who > .picture {
    flex: none;
    border-radius: 50%;
    object-fit: cover;
  }
  .who > .picture.square {
    border-radius: min(var(--_radius) * 1.4, 28%);
  }
  .names {
    display: grid;
    flex: 1 1 calc(200 * var(--_px));
    gap: 2px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .names h2 {
    font-size: calc(18 * var(--_px));
    font-weight: 600;
    line-height: calc(26 * var(--_px));
  }
  .names .second {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1);
    color: var(--_text-muted);
  }
  .names .second .icon {
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
    color: var(--_accent-ink);
  }
  .names .words {
    margin: var(--_space-1) 0 0;
    white-space: pre-wrap;
  }
  .ledger {
    margin: 0 var(--_edge);
    border-block-start: var(--_border-width) solid var(--_border);
  }
  .fact {
    display: grid;
    grid-template-columns: calc(136 * var(--_px)) minmax(0, 1fr);
    align-items: center;
    min-block-size: calc(40 * var(--_px));
    padding-block: var(--_space-1);
    border-block-end: var(--_border-width) solid var(--_border);
  }
  .fact dt {
    padding-inline-end: var(--_space-3);
    color: var(--_text-muted);
  }
  .fact dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    min-inline-size: 0;
    margin: 0;
  }
  .fact .value {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .fact .mono {
    font-size: calc(12 * var(--_px));
  }
  .fact wagate-copy {
    margin-inline-start: auto;
  }
  .fact wagate-copy::part(button) {
    border-color: transparent;
    background: none;
    box-shadow: none;
  }
  .fact wagate-copy::part(button):hover {
    background: var(--_hover);
  }
  .faint {
    color: var(--_text-muted);
  }
  section {
    padding-block: var(--_space-6) 0;
  }
  section:last-of-type {
    padding-block-end: var(--_space-6);
  }
  .section-head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space-3);
    padding: 0 var(--_edge) var(--_space-1);
  }
  h3 {
    font-size: calc(13 * var(--_px));
    font-weight: 600;
    line-height: calc(20 * var(--_px));
  }
  .section-head span,
  section > p {
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  section > p,
  section.block {
    padding-inline: var(--_edge);
  }
  @container wagate-page (min-width: calc(480em / 13)) {
    section .table-box {
      margin-inline: var(--_edge);
    }
    section .table-box :is(th, td):first-child {
      padding-inline-start: 0;
    }
    section .table-box :is(th, td):last-child {
      padding-inline-end: 0;
    }
  }
  .group-name {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-inline-size: 0;
  }
  .group-name .avatar {
    inline-size: calc(24 * var(--_px));
    block-size: calc(24 * var(--_px));
    font-size: calc(9 * var(--_px));
  }
  time {
    white-space: nowrap;
  }
  @container wagate-page (max-width: calc(479.98em / 13)) {
    .who {
      padding: var(--_space-4);
    }
    .ledger,
    .section-head,
    section.block,
    section > p {
      --_edge: var(--_space-4);
    }
    /* No room for its words beside an address: the icon says it. */
    .fact wagate-copy::part(button) {
      gap: 0;
      padding: 0 6px;
      font-size: 0;
    }
    .fact dd:has(wagate-copy) {
      flex-wrap: nowrap;
    }
    .fact {
      grid-template-columns: calc(96 * var(--_px)) minmax(0, 1fr);
    }
  }
`;
