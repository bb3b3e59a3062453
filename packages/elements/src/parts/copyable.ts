import { html, type TemplateResult } from 'lit';

export interface CopyableOptions {
  /** What is copied, and shown unless `shown` says it otherwise. */
  value: string;
  /** What it is, inside the button's name: "JID". */
  label: string;
  shown?: string;
}

/**
 * An id beside a button that copies it. Needs `copyableStyles`, and `wagate-copy` among the dependencies.
 *
 * ```ts
 * copyable({ value: contact.jid, label: 'JID' })
 * ```
 */
export const copyable = ({ value, label, shown = value }: CopyableOptions): TemplateResult =>
  html`<span class="copyable"><bdi class="mono" dir="ltr">${shown}</bdi><wagate-copy .value=${value} .label=${label}></wagate-copy></span>`;
