import { css } from 'lit';

/** `<button class="button primary|ghost">`; `buttonStyles` has it with all the others. */
export const plainButtonStyles = css`
  .button,
  .icon-button {
    appearance: none;
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-block-size: var(--_target, var(--_control));
    margin: 0;
    padding: 0 var(--_space-3);
    border: var(--_border-width) solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_ground, var(--_surface));
    color: var(--_text);
    font: 600 calc(13 * var(--_px)) / calc(20 * var(--_px)) var(--_font);
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
    box-shadow: var(--wagate-shadow-control, 0 1px 1px light-dark(oklch(0.25 0.02 265 / 0.06), transparent));
    transition: background-color var(--_fast);
    touch-action: manipulation;
  }
  .button:hover,
  .icon-button:hover {
    background: color-mix(in oklab, var(--_text) 5%, var(--_ground, var(--_surface)));
  }
  .button.primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
    box-shadow: none;
  }
  .button.primary:hover {
    background: var(--_accent-hover);
  }
  .button.ghost,
  .icon-button {
    border-color: transparent;
    background: none;
    color: var(--_text-muted);
    box-shadow: none;
  }
  .button.ghost:hover,
  .icon-button:hover {
    background: var(--_hover);
    color: var(--_text);
  }
`;
