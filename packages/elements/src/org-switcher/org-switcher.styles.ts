import { css } from 'lit';

/** Comes after `menuItemStyles`. */
export const orgSwitcherStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  .trigger {
    appearance: none;
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    inline-size: 100%;
    min-block-size: var(--_target, calc(40 * var(--_px)));
    margin: 0;
    padding: var(--_space-1) var(--_space-2);
    border: var(--_border-width) solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: var(--_text);
    font: 600 calc(13 * var(--_px)) / calc(20 * var(--_px)) var(--_font);
    text-align: start;
    cursor: pointer;
  }
  .trigger:hover,
  .trigger[aria-expanded='true'] {
    background: var(--_hover);
  }
  .trigger:disabled {
    color: var(--_text-faint);
    cursor: default;
  }
  .avatar {
    inline-size: calc(24 * var(--_px));
    block-size: calc(24 * var(--_px));
    font-size: calc(9 * var(--_px));
  }
  .trigger .avatar {
    inline-size: calc(26 * var(--_px));
    block-size: calc(26 * var(--_px));
  }
  .trigger .icon {
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
    color: var(--_text-muted);
  }
  .name {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .problem {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    padding: var(--_space-1) var(--_space-2);
    color: var(--_danger);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  [popover] {
    min-inline-size: calc(220 * var(--_px));
  }
  .option {
    min-block-size: var(--_target, calc(36 * var(--_px)));
  }
  .option[aria-checked='true'] {
    font-weight: 600;
  }
  .option[aria-checked='true'] > .icon {
    color: var(--_accent-ink);
  }
`;
