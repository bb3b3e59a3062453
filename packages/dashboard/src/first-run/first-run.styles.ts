import { designToken } from '@wagate/elements/parts';
import { css } from 'lit';

export const firstRunStyles = css`
  :host {
    display: block;
    flex: none;
    container-type: inline-size;
  }
  section {
    padding: 12px 24px 0;
    border-block-end: 1px solid ${designToken('border')};
    background: ${designToken('canvas')};
  }
  header {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  h2 {
    font: 600 14px/20px ${designToken('font')};
  }
  header p {
    flex: 1;
    color: ${designToken('text-muted')};
  }
  ol {
    display: grid;
  }
  li {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) auto;
    align-items: center;
    gap: 2px 12px;
    min-block-size: ${designToken('row')};
    padding-block: 6px;
  }
  li + li {
    border-block-start: 1px solid ${designToken('border')};
  }
  .ring {
    inline-size: 14px;
    block-size: 14px;
    border: 1.5px solid ${designToken('border-control')};
    border-radius: 50%;
    margin: 1px;
  }
  .next .ring {
    border-color: ${designToken('accent-ink')};
  }
  .next .name {
    font-weight: 600;
  }
  .is-done {
    color: ${designToken('text-muted')};
  }
  .is-done .icon {
    color: ${designToken('positive')};
  }
  .help {
    grid-column: 2;
    color: ${designToken('text-muted')};
    font-size: 12px;
    line-height: 16px;
  }
  .go {
    grid-column: 3;
    grid-row: 1 / span 2;
  }
  @container (width < 480px) {
    section {
      padding-inline: 16px;
    }
    li:not(.next) .help {
      display: none;
    }
    li.next .go {
      grid-column: 2;
      grid-row: auto;
      justify-self: start;
      margin-block: 4px;
    }
  }
  @container (width >= 800px) {
    ol {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }
    li {
      grid-template-columns: 16px minmax(0, 1fr);
      grid-template-rows: auto 1fr auto;
      align-items: start;
      gap: 2px 8px;
      padding-block: 8px 12px;
    }
    li + li {
      padding-inline-start: 16px;
      border-block-start: 0;
      border-inline-start: 1px solid ${designToken('border')};
    }
    li:not(:last-child) {
      padding-inline-end: 16px;
    }
    .icon,
    .ring {
      margin-block-start: 2px;
    }
    li .go {
      grid-column: 2;
      grid-row: 3;
      justify-self: start;
      margin-block-start: 6px;
    }
  }
`;
