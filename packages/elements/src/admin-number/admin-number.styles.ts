import { css } from 'lit';

export const adminNumberStyles = css`
  :host {
    max-inline-size: min(720px, 100%);
  }
  .waiting {
    color: var(--_text-muted);
  }
  .body.start {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
  h3 {
    font-size: calc(13 * var(--_px));
    font-weight: 600;
    line-height: calc(20 * var(--_px));
  }
  .way {
    display: grid;
    gap: var(--_space-3);
    align-content: start;
    justify-items: start;
    min-inline-size: 0;
  }
  .way > wagate-pairing-number {
    inline-size: 100%;
  }
  .way + .way {
    padding-inline-start: calc(28 * var(--_px));
    border-inline-start: var(--_border-width) solid var(--_border);
  }
  .linked .number {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
    align-items: center;
    color: var(--_text);
    font-variant-numeric: tabular-nums;
    font-size: calc(28 * var(--_px));
    font-weight: 600;
    line-height: calc(32 * var(--_px));
    overflow-wrap: anywhere;
  }
  .linked .number .unknown {
    color: var(--_text-muted);
    font-size: calc(16 * var(--_px));
    font-weight: 400;
    line-height: calc(24 * var(--_px));
  }
  .linked-plate .phone .icon {
    inline-size: calc(56 * var(--_px));
    block-size: calc(56 * var(--_px));
    color: var(--_text-muted);
    stroke-width: 1.2;
  }
  .message {
    padding: var(--_space-5);
    border-block-start: var(--_border-width) solid var(--_border);
  }
  dd {
    overflow-wrap: anywhere;
  }
  dd > .copyable {
    min-inline-size: 0;
  }
  .field-error {
    padding: 0 var(--_space-5) var(--_space-4);
  }
  @container wagate-card (max-width: calc(520em / 13)) {
    .body.start {
      grid-template-columns: minmax(0, 1fr);
    }
    .way + .way {
      padding-inline-start: 0;
      padding-block-start: var(--_space-5);
      border-inline-start: 0;
      border-block-start: var(--_border-width) solid var(--_border);
    }
    .way {
      --_target: 44px;
    }
    .way > .button {
      inline-size: 100%;
    }
    .message {
      padding: var(--_space-4);
    }
    .linked .number {
      justify-content: center;
      font-size: calc(24 * var(--_px));
    }
    .linked-words p {
      text-align: center;
    }
  }
`;
