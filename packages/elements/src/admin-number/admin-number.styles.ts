import { css } from 'lit';

export const adminNumberStyles = css`
  :host {
    max-inline-size: 720px;
  }
  .waiting {
    color: var(--_text-muted);
  }
  .body.start {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
  h3 {
    font-size: 13px;
    font-weight: 600;
    line-height: 20px;
  }
  .way {
    display: grid;
    gap: 12px;
    align-content: start;
    justify-items: start;
    min-inline-size: 0;
  }
  .way > wagate-pairing-number {
    inline-size: 100%;
  }
  .way + .way {
    padding-inline-start: 28px;
    border-inline-start: 1px solid var(--_border);
  }
  .linked .number {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    color: var(--_text);
    font-variant-numeric: tabular-nums;
    font-size: 28px;
    font-weight: 600;
    line-height: 32px;
    overflow-wrap: anywhere;
  }
  .linked .number .unknown {
    color: var(--_text-muted);
    font-size: 16px;
    font-weight: 400;
    line-height: 24px;
  }
  .linked-plate .phone .icon {
    inline-size: 56px;
    block-size: 56px;
    color: var(--_text-muted);
    stroke-width: 1.2;
  }
  .message {
    padding: 20px;
    border-block-start: 1px solid var(--_border);
  }
  dd {
    overflow-wrap: anywhere;
  }
  dd > .copyable {
    min-inline-size: 0;
  }
  .field-error {
    padding: 0 20px 16px;
  }
  @container wagate-card (max-width: 520px) {
    .body.start {
      grid-template-columns: minmax(0, 1fr);
    }
    .way + .way {
      padding-inline-start: 0;
      padding-block-start: 20px;
      border-inline-start: 0;
      border-block-start: 1px solid var(--_border);
    }
    .way {
      --_target: 44px;
    }
    .way > .button {
      inline-size: 100%;
    }
    .message {
      padding: 16px;
    }
    .linked .number {
      justify-content: center;
      font-size: 24px;
    }
    .linked-words p {
      text-align: center;
    }
  }
`;
