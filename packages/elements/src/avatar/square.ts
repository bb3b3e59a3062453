import { html, type TemplateResult } from 'lit';
import { initials } from './initials.js';

/** The initials of a group, a session or an organization on a neutral square. */
export const squareAvatar = (name: string): TemplateResult =>
  html`<span class="avatar" aria-hidden="true">${initials(name)}</span>`;
