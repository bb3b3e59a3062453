import { html, type TemplateResult } from 'lit';
import { initials } from './initials.js';
import { personColor } from './person-color.js';

export interface AvatarOptions {
  /** What the initials are taken from. */
  name: string;
  /** A person's colour comes from it, a bare JID or any other id; without one the avatar is neutral. */
  jid?: string;
}

/** The initials of a person on a round ground. It says nothing to a screen reader: the name stands beside it. */
export const avatar = ({ name, jid }: AvatarOptions): TemplateResult =>
  html`<span class="avatar person ${jid ? `person-${personColor(jid)}` : ''}" aria-hidden="true">${initials(name)}</span>`;
