import { css, unsafeCSS } from 'lit';
import { personTokens } from '../theme/persons.js';

const persons = [1, 2, 3, 4, 5, 6]
  .map(
    (n) =>
      `.avatar.person-${n}{color:var(--_person-${n});background:color-mix(in oklab,var(--_person-${n}) 14%,var(--_ground,var(--_surface)))}`,
  )
  .join('');

export const avatarStyles = css`
  ${personTokens}
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
    white-space: nowrap;
    user-select: none;
  }
  .avatar.person {
    border-radius: 50%;
  }
  .avatar.small {
    inline-size: 24px;
    block-size: 24px;
    font-size: 9px;
  }
  .avatar.large {
    inline-size: 80px;
    block-size: 80px;
    font-size: 28px;
  }
  ${unsafeCSS(persons)}
  @media (forced-colors: active) {
    .avatar {
      border: 1px solid CanvasText;
    }
  }
`;
