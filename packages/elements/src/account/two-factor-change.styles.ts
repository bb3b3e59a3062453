import { css } from 'lit';

/** After `formStyles`. */
export const twoFactorChangeStyles = css`
  :host {
    display: contents;
  }
  .scan {
    display: grid;
    grid-template-columns: 184px minmax(0, 1fr);
    align-items: start;
    gap: 20px 24px;
  }
  .qr {
    display: block;
    inline-size: 184px;
    border-radius: var(--_radius);
    box-shadow: 0 0 0 1px var(--_border);
    forced-color-adjust: none;
  }
  .qr .plate {
    fill: oklch(1 0 0);
  }
  .qr .modules {
    fill: oklch(0 0 0);
  }
  .guide {
    display: grid;
    gap: 16px;
    color: var(--_text);
  }
  .by-hand {
    display: grid;
    gap: 4px;
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .value-row code {
    font: 400 12px/16px var(--_mono);
  }
  .digits {
    max-inline-size: 200px;
  }
  .digits .input {
    font-family: var(--_mono);
    font-size: 16px;
    letter-spacing: 0.12em;
  }
  .warned {
    display: flex;
    gap: 8px;
    padding: 10px 12px;
    border-radius: var(--_radius);
    background: var(--_warning-tint);
    color: var(--_text);
  }
  .warned .icon {
    flex: none;
    margin-block-start: 2px;
    color: var(--_warning);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  wagate-secret p {
    color: var(--_text-muted);
  }
  wagate-secret .button {
    justify-self: start;
  }
  @media (width < 520px) {
    .scan {
      grid-template-columns: minmax(0, 1fr);
    }
    .qr {
      justify-self: center;
    }
  }
  @media (forced-colors: active) {
    .warned {
      border: 1px solid CanvasText;
    }
  }
`;
