import { css } from 'lit';

/** Comes after `menuItemStyles`. */
export const menuStyles = css`
  :host {
    display: inline-block;
  }
  [role='menuitem'][aria-disabled='true'] {
    color: var(--_text-faint);
    cursor: default;
  }
  [role='menuitem'] small {
    display: block;
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  [role='menuitem'] .icon {
    color: var(--_text-muted);
  }
  .danger:not([aria-disabled='true']),
  .danger:not([aria-disabled='true']) .icon {
    color: var(--_danger) !important;
  }
`;
