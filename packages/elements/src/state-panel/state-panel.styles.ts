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
    padding: 32px 24px;
    text-align: center;
  }
  .glyph {
    display: grid;
    place-items: center;
    min-block-size: 24px;
    margin-block-end: 8px;
    color: var(--_text-muted);
  }
  .glyph .icon {
    inline-size: 20px;
    block-size: 20px;
  }
  .glyph.loud {
    color: var(--_danger);
  }
  h2 {
    font-size: 14px;
    font-weight: 600;
    line-height: 20px;
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
    gap: 8px;
    margin-block-start: 10px;
  }
  .actions:empty {
    display: none;
  }
  .reference {
    appearance: none;
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: 28px;
    padding: 0 8px;
    border: 1px solid transparent;
    border-radius: var(--_radius-tag);
    background: var(--_fill);
    color: var(--_text-muted);
    font: 400 12px/16px var(--_mono);
    cursor: pointer;
  }
  .reference .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .seconds {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    font-size: 14px;
    font-weight: 600;
  }
`;
