import type { User } from '@wagate/sdk/live';
import { css, html, nothing } from 'lit';
import { WagateElement } from '../base/element.js';
import { property } from '../base/property.js';
import { WagateSecret } from '../parts/secret.js';
import { userResetLinkStrings } from './user-reset-link.strings.js';
import { userName } from './user-standing.js';

/** A link that was just made. */
export interface MadeResetLink {
  user: User;
  url: string;
  /** Epoch ms. */
  until: number;
}

/**
 * The link by which somebody sets a new password, the only time that it is shown, with how long it works. A part of `<wagate-users>`.
 *
 * @fires wagate-secret-done - It is handed over; whoever gave it has to forget it.
 */
export class WagateUserResetLink extends WagateElement {
  static override readonly styles = css`
    p {
      margin: 0;
      color: var(--_text-muted);
    }
    p + p {
      margin-block-start: var(--_space-1);
    }
  `;
  static override readonly texts = [userResetLinkStrings];
  static override readonly dependencies = { 'wagate-secret': WagateSecret };

  /** The link: a secret of whom it is for, so a property and no attribute. */
  @property({ attribute: false }) made?: MadeResetLink;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.made = undefined;
  }

  protected override render() {
    const { made } = this;
    if (!made) return nothing;
    const t = this.localize.area(userResetLinkStrings);
    const until = this.localize.date(new Date(made.until), { dateStyle: 'medium', timeStyle: 'short' });
    return html`<wagate-secret
      .value=${made.url}
      .heading=${t('title', userName(this.localize, made.user))}
      .label=${t('link')}
      .storedLabel=${t('stored')}
    >
      <p>${t('until', until)}</p>
      <p>${t('after')}</p>
    </wagate-secret>`;
  }
}
