import { css } from 'lit';

/** For `squareAvatar`; `avatarStyles` has it with them. */
export const squareStyles = css`
  .avatar {
    display: inline-grid;
    flex: none;
    place-items: center;
    inline-size: calc(32 * var(--_px));
    block-size: calc(32 * var(--_px));
    overflow: hidden;
    /* Never as round as a person's. */
    border-radius: min(var(--_radius), 28%);
    background: var(--_fill-strong);
    color: var(--_text-muted);
    font-size: calc(11 * var(--_px));
    font-weight: 600;
    line-height: 1;
    user-select: none;
  }
  @media (forced-colors: active) {
    .avatar {
      border: var(--_border-width) solid CanvasText;
    }
  }
`;
