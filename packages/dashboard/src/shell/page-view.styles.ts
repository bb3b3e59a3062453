import { designToken } from '@wagate/elements/parts';
import { css } from 'lit';

export const pageViewStyles = css`
  :host {
    display: block;
    block-size: 100%;
  }
  .whole {
    display: flex;
    flex-direction: column;
    min-block-size: 100%;
    block-size: 100%;
  }
  .whole > :last-child {
    flex: 1;
    min-block-size: min(100%, 360px);
  }
  .column {
    display: grid;
    gap: 16px;
    max-inline-size: 768px;
    padding: 24px;
    margin-inline: auto;
  }
  .broken {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    padding: 6px 16px;
    border-block-end: 1px solid ${designToken('border')};
    background: ${designToken('warning-tint')};
  }
  .broken .icon {
    color: ${designToken('warning')};
  }
  .broken span {
    flex: 1;
  }
  .back {
    justify-self: start;
    margin-inline-start: -12px;
  }
  /* An answer that comes at once needs no word before it. */
  .coming {
    animation: come 0s 600ms both;
  }
  @keyframes come {
    from {
      opacity: 0;
    }
  }
  @media (max-width: 520px) {
    .column {
      padding: 12px 16px;
    }
  }
`;
