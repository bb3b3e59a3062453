import { html, type TemplateResult } from 'lit';
import { initials, personColor } from './initials.js';

export interface AvatarOptions {
  /** What the initials are taken from. */
  name: string;
  /** A person is round and coloured; groups, sessions and organizations are rounded squares. */
  shape?: 'person' | 'square';
  /** A person's colour comes from it; without one the avatar is neutral. */
  jid?: string;
  size?: 'small' | 'large';
}

/** Initials on a ground of their own. It says nothing to a screen reader: the name stands beside it. */
export function avatar({ name, shape = 'person', jid, size }: AvatarOptions): TemplateResult {
  const color = shape === 'person' && jid ? `person-${personColor(jid)}` : '';
  return html`<span class="avatar ${shape} ${color} ${size ?? ''}" aria-hidden="true">${initials(name)}</span>`;
}
