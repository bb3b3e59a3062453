import { css } from 'lit';

export const pairingNumberStyles = css`
  :host {
    display: grid;
    align-content: start;
    gap: 16px;
    min-inline-size: 0;
    container: wagate-pairing-number / inline-size;
  }
  form {
    display: grid;
    gap: 12px;
  }
  .code-frame {
    display: grid;
    inline-size: 100%;
    padding: 20px 8px;
  }
  .code {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 4px;
    font: 600 28px/32px var(--_mono);
  }
  .sign {
    display: grid;
    place-items: center;
    min-inline-size: 27px;
    padding-block: 6px;
    border-radius: var(--_radius);
    background: var(--_fill);
  }
  .dash {
    color: var(--_text-muted);
    font-size: 16px;
  }
  .help {
    color: var(--_text-muted);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .grow {
    flex: 1;
  }
  @container wagate-pairing-number (max-width: 288px) {
    .code {
      gap: 2px;
      font-size: 22px;
    }
    .sign {
      min-inline-size: 22px;
    }
  }
  @media (forced-colors: active) {
    .sign {
      border: 1px solid CanvasText;
    }
  }
`;
