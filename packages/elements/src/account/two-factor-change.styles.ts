import { css } from 'lit';

/** After `formStyles`. */
export const twoFactorChangeStyles = css`
  :host {
    display: contents;
  }
  .scan {
    display: grid;
    grid-template-columns: calc(184 * var(--_px)) minmax(0, 1fr);
    align-items: start;
    gap: var(--_space-5) var(--_space-6);
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
    gap: var(--_space-4);
    color: var(--_text);
  }
  .by-hand {
    display: grid;
    gap: var(--_space-1);
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .value-row code {
    font: 400 calc(12 * var(--_px)) / calc(16 * var(--_px)) var(--_mono);
  }
  .digits {
    max-inline-size: 200px;
  }
  .digits .input {
    font-family: var(--_mono);
    font-size: calc(16 * var(--_px));
    letter-spacing: 0.12em;
  }
  .warned {
    display: flex;
    gap: var(--_space-2);
    padding: 10px var(--_space-3);
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
      border: var(--_border-width) solid CanvasText;
    }
  }
`;
