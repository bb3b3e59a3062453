import { css } from 'lit';

export const menuStyles = css`
  :host {
    display: inline-block;
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
  [role='menuitem'][aria-disabled='true'] {
    color: var(--_text-faint);
    cursor: default;
  }
  [role='menuitem'] small {
    display: block;
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  [role='menuitem'] .icon {
    color: var(--_text-muted);
  }
  .danger:not([aria-disabled='true']),
  .danger:not([aria-disabled='true']) .icon {
    color: var(--_danger) !important;
  }
  [role='menuitemradio'] .icon {
    color: var(--_accent-ink);
  }
`;
