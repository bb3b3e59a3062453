import { css } from 'lit';

/** An action or a choice in a list that opens, whichever of the menu item roles it has. */
export const menuItemStyles = css`
  [role^='menuitem'] {
    appearance: none;
    display: flex;
    align-items: center;
    gap: 10px;
    inline-size: 100%;
    min-block-size: var(--_target, calc(32 * var(--_px)));
    margin: 0;
    padding: var(--_space-1) var(--_space-2);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: 400 calc(13 * var(--_px)) / calc(20 * var(--_px)) var(--_font);
    text-align: start;
    cursor: pointer;
  }
  [role^='menuitem']:hover,
  [role^='menuitem']:focus-visible {
    background: var(--_hover);
  }
  [role^='menuitem']:focus-visible {
    outline-offset: var(--_focus-inside);
  }
`;
