import { css } from 'lit';

/** For the detail of a person or a group: head, a ledger of facts, sections. Comes after `pageFrameStyles`. */
export const contactStyles = css`
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 16px;
    padding: 24px var(--_edge) 20px;
  }
  .who > .avatar,
  .who > .picture {
    inline-size: 64px;
    block-size: 64px;
    font-size: 22px;
  }
  .who > .picture {
    flex: none;
    border-radius: 50%;
    object-fit: cover;
  }
  .who > .picture.square {
    border-radius: calc(var(--_radius) * 1.4);
  }
  .names {
    display: grid;
    flex: 1 1 200px;
    gap: 2px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .names h2 {
    font-size: 18px;
    font-weight: 600;
    line-height: 26px;
  }
  .names .second {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
    color: var(--_text-muted);
  }
  .names .second .icon {
    inline-size: 14px;
    block-size: 14px;
    color: var(--_accent-ink);
  }
  .names .words {
    margin: 4px 0 0;
    white-space: pre-wrap;
  }
  .ledger {
    margin: 0 var(--_edge);
    border-block-start: 1px solid var(--_border);
  }
  .fact {
    display: grid;
    grid-template-columns: 136px minmax(0, 1fr);
    align-items: center;
    min-block-size: 40px;
    padding-block: 4px;
    border-block-end: 1px solid var(--_border);
  }
  .fact dt {
    padding-inline-end: 12px;
    color: var(--_text-muted);
  }
  .fact dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    min-inline-size: 0;
    margin: 0;
  }
  .fact .value {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .fact .mono {
    font-size: 12px;
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
    padding-block: 24px 0;
  }
  section:last-of-type {
    padding-block-end: 24px;
  }
  .section-head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
    padding: 0 var(--_edge) 4px;
  }
  h3 {
    font-size: 13px;
    font-weight: 600;
    line-height: 20px;
  }
  .section-head span,
  section > p {
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  section > p,
  section.block {
    padding-inline: var(--_edge);
  }
  @container wagate-page (min-width: 480px) {
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
    gap: 8px;
    min-inline-size: 0;
  }
  .group-name .avatar {
    inline-size: 24px;
    block-size: 24px;
    font-size: 9px;
  }
  time {
    white-space: nowrap;
  }
  @container wagate-page (max-width: 479.98px) {
    .who {
      padding: 16px;
    }
    .ledger,
    .section-head,
    section.block,
    section > p {
      --_edge: 16px;
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
      grid-template-columns: 96px minmax(0, 1fr);
    }
  }
`;
