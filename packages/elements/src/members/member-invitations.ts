import type { Invitation } from '@wagate/sdk/live';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Localize } from '../localize/localize.js';
import { dated, formatDay } from '../parts/dated.js';
import { tag } from '../parts/tag.js';
import { roleName } from './member-columns.js';
import { invitedAddress } from './member-name.js';
import { membersStrings } from './members.strings.js';

/** Whether nobody can accept it any more, though nobody took it back. */
export const isOver = ({ expiresAt }: Pick<Invitation, 'expiresAt'>, now = Date.now()): boolean =>
  Date.parse(expiresAt) <= now;

export interface InvitationsShown {
  invitations: readonly Invitation[];
  /** The address of the page that accepts one. A secret of whoever is invited: never in an attribute. */
  linkOf: (invitation: Invitation) => string;
  cancel: (invitation: Invitation) => void;
}

/** Those who are invited and have not answered, faint, each with the link that accepts. */
export function invitationList(
  localize: Localize,
  { invitations, linkOf, cancel }: InvitationsShown,
): TemplateResult | typeof nothing {
  const t = localize.area(membersStrings);
  if (invitations.length === 0) return nothing;
  return html`<section class="invited" aria-labelledby="invited">
    <h3 id="invited">${t('invited')}</h3>
    <ul>
      ${repeat(
        invitations,
        ({ id }) => id,
        (invitation) => {
          const email = invitedAddress(localize, invitation);
          const over = isOver(invitation);
          return html`<li part="invitation">
            <span class="address"><bdi dir="ltr">${email}</bdi></span>
            <span class="what"
              >${roleName(localize, { role: invitation.role ?? '' })} ·
              ${
                over
                  ? tag(t('over'), 'outlined')
                  : dated(localize, Date.parse(invitation.expiresAt), (_, at) =>
                      t('until', formatDay(localize, at)),
                    )
              }</span
            >
            <span class="verbs">
              ${
                over
                  ? nothing
                  : html`<wagate-copy variant="plain" .label=${t('link_for', email)} .value=${() => linkOf(invitation)}
                      >${t('copy_link')}</wagate-copy
                    >`
              }
              <button class="button ghost" type="button" aria-label=${t('cancel_of', email)} @click=${() => cancel(invitation)}>
                ${t('cancel')}
              </button>
            </span>
          </li>`;
        },
      )}
    </ul>
  </section>`;
}
