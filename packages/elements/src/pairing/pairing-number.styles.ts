import { css } from 'lit';

export const pairingNumberStyles = css`
  :host {
    display: grid;
    align-content: start;
    gap: var(--_space-4);
    min-inline-size: 0;
    container: wagate-pairing-number / inline-size;
  }
  form {
    display: grid;
    gap: var(--_space-3);
  }
  .code-frame {
    display: grid;
    inline-size: 100%;
    padding: var(--_space-5) var(--_space-2);
  }
  .code {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-1);
    font: 600 calc(28 * var(--_px)) / calc(32 * var(--_px)) var(--_mono);
  }
  .sign {
    display: grid;
    place-items: center;
    min-inline-size: calc(27 * var(--_px));
    padding-block: 6px;
    border-radius: var(--_radius);
    background: var(--_fill);
  }
  .dash {
    color: var(--_text-muted);
    font-size: calc(16 * var(--_px));
  }
  .help {
    color: var(--_text-muted);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .grow {
    flex: 1;
  }
  @container wagate-pairing-number (max-width: calc(288em / 13)) {
    .code {
      gap: 2px;
      font-size: calc(22 * var(--_px));
    }
    .sign {
      min-inline-size: calc(22 * var(--_px));
    }
  }
  @media (forced-colors: active) {
    .sign {
      border: var(--_border-width) solid CanvasText;
    }
  }
`;
