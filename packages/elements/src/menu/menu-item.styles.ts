import { css } from 'lit';

/** An action or a choice in a list that opens, whichever of the menu item roles it has. */
export const menuItemStyles = css`
  [role^='menuitem'] {
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
  [role^='menuitem']:hover,
  [role^='menuitem']:focus-visible {
    background: var(--_hover);
  }
  [role^='menuitem']:focus-visible {
    outline-offset: -2px;
  }
`;
