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
    gap: 8px;
    inline-size: 100%;
    min-block-size: var(--_target, 40px);
    margin: 0;
    padding: 4px 8px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: var(--_text);
    font: 600 13px/20px var(--_font);
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
    inline-size: 24px;
    block-size: 24px;
    font-size: 9px;
  }
  .trigger .avatar {
    inline-size: 26px;
    block-size: 26px;
  }
  .trigger .icon {
    inline-size: 14px;
    block-size: 14px;
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
    gap: 8px;
    padding: 4px 8px;
    color: var(--_danger);
    font-size: 12px;
    line-height: 16px;
  }
  [popover] {
    min-inline-size: 220px;
  }
  .option {
    min-block-size: var(--_target, 36px);
  }
  .option[aria-checked='true'] {
    font-weight: 600;
  }
  .option[aria-checked='true'] > .icon {
    color: var(--_accent-ink);
  }
`;
