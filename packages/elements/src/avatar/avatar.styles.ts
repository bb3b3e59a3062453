import { css, unsafeCSS } from 'lit';
import { personTokens } from '../theme/persons.js';
import { squareStyles } from './square.styles.js';

const persons = [1, 2, 3, 4, 5, 6]
  .map(
    (n) =>
      `.avatar.person-${n}{color:var(--_person-${n});background:color-mix(in oklab,var(--_person-${n}) 14%,var(--_ground,var(--_surface)))}`,
  )
  .join('');

export const avatarStyles = css`
  ${personTokens}
  ${squareStyles}
  .avatar.person {
    border-radius: 50%;
  }
  ${unsafeCSS(persons)}
`;
