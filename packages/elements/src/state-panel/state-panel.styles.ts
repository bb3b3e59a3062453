import { css } from 'lit';

export const statePanelStyles = css`
  :host {
    display: grid;
    min-inline-size: 0;
  }
  :host([kind='missing']),
  :host([kind='unnamed']) {
    animation: wagate-late 1ms 0.3s backwards;
  }
  .panel {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 6px;
    min-block-size: 200px;
    padding: var(--_space-8) var(--_space-6);
    text-align: center;
  }
  .glyph {
    display: grid;
    place-items: center;
    min-block-size: calc(24 * var(--_px));
    margin-block-end: var(--_space-2);
    color: var(--_text-muted);
  }
  .glyph .icon {
    inline-size: calc(20 * var(--_px));
    block-size: calc(20 * var(--_px));
  }
  .glyph.loud {
    color: var(--_danger);
  }
  h2 {
    font-size: calc(14 * var(--_px));
    font-weight: 600;
    line-height: calc(20 * var(--_px));
  }
  p {
    max-inline-size: 36ch;
    color: var(--_text-muted);
    text-wrap: pretty;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    margin-block-start: 10px;
  }
  .actions:empty {
    display: none;
  }
  .reference {
    appearance: none;
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    min-block-size: calc(28 * var(--_px));
    padding: 0 var(--_space-2);
    border: var(--_border-width) solid transparent;
    border-radius: var(--_radius-tag);
    background: var(--_fill);
    color: var(--_text-muted);
    font: 400 calc(12 * var(--_px)) / calc(16 * var(--_px)) var(--_mono);
    cursor: pointer;
  }
  .reference .icon {
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
  }
  .seconds {
    display: grid;
    place-items: center;
    inline-size: calc(44 * var(--_px));
    block-size: calc(44 * var(--_px));
    font-size: calc(14 * var(--_px));
    font-weight: 600;
  }
`;
