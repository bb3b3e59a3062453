import { css } from 'lit';

export const menuListStyles = css`
  [popover] {
    --_ground: var(--_raised);
    position: fixed;
    inset: auto;
    min-inline-size: 180px;
    max-inline-size: min(320px, calc(100vw - 16px));
    margin: 0;
    padding: 4px;
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_raised);
    color: var(--_text);
    box-shadow: var(--_shadow-menu);
  }
  [role='menuitem'] {
    appearance: none;
    display: flex;
    align-items: center;
    gap: 10px;
    inline-size: 100%;
    min-block-size: var(--_target, 32px);
    margin: 0;
    padding: 4px 8px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: 400 13px/20px var(--_font);
    text-align: start;
    cursor: pointer;
  }
  [role='menuitem']:hover,
  [role='menuitem']:focus-visible {
    background: var(--_hover);
  }
  [role='menuitem']:focus-visible {
    outline-offset: -2px;
  }
  [role='menuitem'] .icon {
    color: var(--_text-muted);
  }
  .danger,
  .danger .icon {
    color: var(--_danger) !important;
  }
  [role='menuitemradio'] .icon {
    color: var(--_accent-ink);
  }
  hr {
    block-size: 1px;
    margin: 4px -4px;
    border: 0;
    background: var(--_border);
  }
`;
