import { css } from 'lit';

/** For `squareAvatar`; `avatarStyles` has it with them. */
export const squareStyles = css`
  .avatar {
    display: inline-grid;
    flex: none;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_fill-strong);
    color: var(--_text-muted);
    font-size: 11px;
    font-weight: 600;
    line-height: 1;
    user-select: none;
  }
  @media (forced-colors: active) {
    .avatar {
      border: 1px solid CanvasText;
    }
  }
`;
