import {
  checkField,
  checkListField,
  FormState,
  formStrings,
  formStyles,
  formSummary,
  radioField,
  readOnlyField,
  selectField,
  switchField,
  tag,
  tagStyles,
  textAreaField,
  textField,
  WagateElement,
} from '@wagate/elements/parts';
import { html, type TemplateResult } from 'lit';

/** A form as an element would have it, for stories. */
class StoryForm extends WagateElement {
  static override readonly styles = [formStyles, tagStyles];
  static override readonly texts = [formStrings];

  static override readonly properties = { failure: {} };

  declare failure: string;
  readonly form = new FormState(this, {
    initial: () => ({
      name: '',
      url: '',
      note: '',
      which: 'all',
      expires: '90',
      active: true,
      typing: false,
      stored: false,
      permissions: ['read', 'send'] as readonly string[],
    }),
    check: ({ name, url, permissions }) => ({
      name: name.trim() ? undefined : 'A name is needed.',
      url: /^(https:\/\/.+)?$/.test(url) ? undefined : 'An address begins with https://.',
      permissions: permissions.length ? undefined : 'A key that may do nothing is of no use.',
    }),
  });

  constructor() {
    super();
    this.failure = '';
  }

  protected override render(): TemplateResult {
    const { form } = this;
    return html`<div class="form">
      ${formSummary(form, this.failure || undefined)}
      ${textField(form, { name: 'name', label: 'Name', maxlength: 100, help: 'Name the program that will hold it, so that you know later what to revoke.' })}
      ${textField(form, { name: 'url', label: 'Address', type: 'url', eager: true, optional: true })}
      ${checkListField(form, {
        name: 'permissions',
        label: 'It may',
        framed: true,
        choices: [
          { value: 'read', label: 'Read', help: 'See sessions, chats, messages and contacts' },
          { value: 'send', label: 'Send', help: 'Send, edit, react to and delete messages' },
          {
            value: 'manage',
            label: 'Manage',
            help: 'Start, stop, link and delete sessions; change webhooks',
            aside: tag('powerful', 'warning'),
          },
          { value: 'events', label: 'Events', help: 'Receive live events over the socket', disabled: true },
        ],
      })}
      <div class="form-columns">
        ${radioField(form, {
          name: 'which',
          label: 'Sessions',
          choices: [
            { value: 'all', label: 'All sessions' },
            { value: 'some', label: 'Only some' },
          ],
        })}
        ${selectField(form, {
          name: 'expires',
          label: 'Expires',
          help: '19 February 2026',
          choices: [
            { value: '30', label: 'In 30 days' },
            { value: '90', label: 'In 90 days' },
          ],
        })}
      </div>
      ${switchField(form, { name: 'active', label: 'Auto-read', help: 'Messages are marked as read when they arrive.' })}
      ${switchField(form, { name: 'typing', label: 'Typing' })}
      ${checkField(form, { name: 'stored', label: 'I have stored the key in a safe place' })}
      ${textAreaField(form, { name: 'note', label: 'Note', optional: true, rows: 2 })}
      ${readOnlyField({ label: 'JID', value: '447700900143@s.whatsapp.net' })}
    </div>`;
  }
}
if (!customElements.get('story-form')) customElements.define('story-form', StoryForm);

declare global {
  interface HTMLElementTagNameMap {
    'story-form': StoryForm;
  }
}
