import { css } from 'lit';

export const orgListStyles = css`
  [popover] {
    min-inline-size: 220px;
  }
  .option {
    appearance: none;
    display: flex;
    align-items: center;
    gap: 10px;
    inline-size: 100%;
    min-block-size: var(--_target, 36px);
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
  .option .avatar {
    inline-size: 24px;
    block-size: 24px;
    font-size: 9px;
  }
  .option:hover,
  .option:focus-visible {
    background: var(--_hover);
  }
  .option:focus-visible {
    outline-offset: -2px;
  }
  .option[aria-checked='true'] {
    font-weight: 600;
  }
  .option[aria-checked='true'] > .icon {
    color: var(--_accent-ink);
  }
`;
