import { phoneJid, phoneOf } from '@wagate/contract/jid';
import { html, nothing, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import { avatarStyles } from '../avatar/avatar.styles.js';
import { FormElement } from '../base/form-element.js';
import { property, query, state } from '../base/property.js';
import { textAttribute } from '../base/text-attribute.js';
import { field } from '../field/field.js';
import { icon } from '../icon/icon.js';
import { CLOSE } from '../icon/icons.js';
import { formatPhone } from '../jid/phone.js';
import { place } from '../menu/place.js';
import { popupStyles } from '../menu/popup.styles.js';
import { buttonStyles } from '../styles/button.styles.js';
import { fieldStyles } from '../styles/field.styles.js';
import { markStyles } from '../styles/mark.styles.js';
import { type ContactEntry, entryName } from './contact-entries.js';
import { contactJid, contactPhone } from './contact-name.js';
import { renderCheckOption, renderEntryOption } from './contact-option.js';
import { contactSelectStrings } from './contact-select.strings.js';
import { contactSelectStyles } from './contact-select.styles.js';
import { chosenWords, listWords, numberProblem } from './contact-select-words.js';
import { contactsStrings } from './contacts.strings.js';
import { NumberCheck } from './number-check.js';
import { RecipientChoices, recipientName, wholeNumber } from './recipient-choices.js';

declare module '../events.js' {
  interface WagateEventMap {
    /** A recipient was chosen; `jid` is empty when the choice was taken back. */
    'wagate-contact-select': CustomEvent<{ sessionId: string; jid: string; name: string }>;
  }
}

/** How long the typing pauses before it is searched for. */
const PAUSE_MS = 250;

/**
 * A field of a form to choose a recipient with: a person or a group of a session, or a number, which WhatsApp is asked for. Its value is a JID.
 *
 * ```html
 * <script type="module">
 *   import { browserEnvironment, createGateway, identitySession } from './wagate.min.js';
 *   document.querySelector('wagate-provider').gateway = createGateway({
 *     baseUrl: location.origin,
 *     auth: identitySession({ identityUrl: location.origin }),
 *     environment: browserEnvironment(window),
 *   });
 * </script>
 * <wagate-provider>
 *   <form><wagate-contact-select session="sess_01J…" name="to" label="To" required></wagate-contact-select></form>
 * </wagate-provider>
 * ```
 *
 * @fires wagate-contact-select - Somebody was chosen, or the choice taken back.
 * @fires input - The value is another.
 * @fires change - The value is another.
 * @csspart input - The field.
 * @csspart option - Somebody who can be chosen.
 */
export class WagateContactSelect extends FormElement {
  static override readonly styles = [
    buttonStyles,
    fieldStyles,
    avatarStyles,
    markStyles,
    popupStyles,
    contactSelectStyles,
  ];
  static override readonly texts = [contactSelectStrings, contactsStrings];

  /** Id of the session whose contacts are offered. */
  @property(textAttribute) session = '';
  /** Names the field, above it. */
  @property(textAttribute) label = '';
  /** Takes a number that nobody could be asked for as it was typed. */
  @property({ type: Boolean, attribute: 'allow-unchecked' }) allowUnchecked = false;

  @state() private chosen = '';
  @state() private text = '';
  @state() private search = '';
  @state() private open = false;
  @state() private active = -1;
  @query('input') private input!: HTMLInputElement;
  @query('[popover]') private popup!: HTMLElement;

  private readonly check = new NumberCheck(this);
  private readonly choices = new RecipientChoices(this, () => ({
    session: this.session,
    open: this.open,
    search: this.search,
  }));
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** The JID that is chosen; empty while none is. */
  get value(): string {
    return this.chosen;
  }
  set value(jid: string) {
    this.touched = true;
    this.take(jid ?? '', '');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.open = false;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const t = this.localize.area(contactSelectStrings);
    this.keep(this.chosen, this.text);
    const typed = this.text.trim() !== '' && !this.chosen;
    if (typed) this.internals.setValidity({ customError: true }, this.problem || t('choose'), this.input);
    else if (this.required && !this.chosen)
      this.internals.setValidity({ valueMissing: true }, t('required'), this.input);
    else this.internals.setValidity({});
    if (this.open === this.popup.matches(':popover-open')) return;
    this.popup.togglePopover(this.open);
    if (this.open) this.putInPlace();
  }

  private putInPlace(): void {
    const box = this.input.getBoundingClientRect();
    this.popup.style.setProperty('inline-size', `${box.width}px`);
    place(this.popup, box, this.localize.dir() === 'rtl');
  }

  protected override render() {
    const t = this.localize.area(contactSelectStrings);
    const { choices } = this;
    const entries = this.open ? choices.offered(this.chosen ? this.search : this.text.trim()) : [];
    const number = this.open && !this.chosen ? choices.unknownNumber(this.text, entries) : undefined;
    const count = entries.length + (number ? 1 : 0);
    const { local } = choices;
    const told = this.open ? listWords(this.localize, choices.value, count, local) : '';
    const disabled = this.off;
    const error = this.problem || (this.asked && !this.open ? this.internals.validationMessage : '');
    return html`${field({
      id: 'field',
      label: this.label || t('label'),
      ...(error && { error }),
      control: html`<div class="input-row">
        <input
          class="input"
          id="field"
          part="input"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          dir="auto"
          placeholder=${t('placeholder')}
          aria-autocomplete="list"
          aria-expanded=${this.open ? 'true' : 'false'}
          aria-controls="list"
          aria-activedescendant=${this.open && this.active >= 0 && this.active < count ? `option-${this.active}` : nothing}
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${error ? 'field-error' : 'about'}
          aria-required=${this.required ? 'true' : nothing}
          ?disabled=${disabled}
          .value=${live(this.text)}
          @input=${this.onInput}
          @change=${(event: Event) => event.stopPropagation()}
          @keydown=${(event: KeyboardEvent) => this.onKey(event, entries, number)}
          @focus=${this.onFocus}
          @blur=${this.onBlur}
        />
        ${this.text && !disabled ? html`<button class="icon-button" type="button" tabindex="-1" aria-label=${t('clear')} title=${t('clear')} @click=${this.clear}>${icon(CLOSE)}</button>` : nothing}
      </div>`,
    })}
    <div class="help" id="about">${error ? nothing : chosenWords(this.localize, this.chosen, this.check.state)}</div>
    <div popover="manual" id="list" role="listbox" aria-label=${t('list')} @mousedown=${(event: Event) => event.preventDefault()}>
      ${entries.map((entry, at) => renderEntryOption(this.localize, entry, { at, active: at === this.active, search: this.search, choose: () => this.choose(entry) }))}
      ${number ? renderCheckOption(this.localize, number, { at: entries.length, active: this.active === entries.length, choose: () => void this.checkTyped(number) }) : nothing}
      ${told && (count === 0 || local) ? html`<div class="words" role="presentation" aria-hidden="true">${told}</div>` : nothing}
    </div>
    <div class="visually-hidden" role="status">${told}</div>`;
  }

  private get problem(): string {
    return this.chosen ? '' : numberProblem(this.localize, this.check.state);
  }

  private readonly onFocus = (): void => {
    // Who comes back to a choice sees it, and not all others.
    if (!this.chosen && this.text) this.show();
  };

  private readonly onBlur = (): void => {
    this.open = false;
    this.asked ||= this.touched;
  };

  private show(): void {
    if (this.off) return;
    this.open = true;
  }

  private readonly onInput = (event: InputEvent): void => {
    event.stopPropagation();
    this.touched = true;
    this.text = this.input.value;
    this.check.reset();
    this.active = -1;
    if (this.chosen) this.tell('', '');
    this.show();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.search = this.text.trim();
    }, PAUSE_MS);
  };

  private onKey(event: KeyboardEvent, entries: readonly ContactEntry[], number: string | undefined): void {
    if (event.isComposing) return;
    const last = entries.length + (number ? 1 : 0) - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!this.open) {
        this.show();
        return;
      }
      this.active =
        event.key === 'ArrowDown' ? Math.min(last, this.active + 1) : Math.max(0, this.active - 1);
      void this.updateComplete.then(() =>
        this.popup.querySelector('.active')?.scrollIntoView({ block: 'nearest' }),
      );
    } else if (event.key === 'Escape' && this.open) {
      // The first Escape is for the list, the next for the dialog around it.
      event.preventDefault();
      event.stopPropagation();
      this.open = false;
    } else if (event.key === 'Enter' && this.open && !this.chosen) {
      event.preventDefault();
      const at = this.active < 0 && last === 0 ? 0 : this.active;
      if (entries[at]) this.choose(entries[at]);
      else if (number && (at === entries.length || entries.length === 0)) void this.checkTyped(number);
    }
  }

  private choose(entry: ContactEntry): void {
    this.text = entryName(this.localize, entry);
    this.tell(entry.is === 'person' ? contactJid(entry.contact) : entry.jid, this.text);
  }

  private async checkTyped(digits: string): Promise<void> {
    if (!this.gateway || this.check.state.is === 'checking') return;
    const answer = await this.check.ask(this.gateway, this.session, digits);
    if (this.chosen || wholeNumber(this.text) !== digits) return;
    if (answer.is === 'found') this.chooseNumber(answer.jid);
    else if (answer.is === 'unchecked' && this.allowUnchecked) this.chooseNumber(phoneJid(digits));
    else this.open = false;
  }

  /** In the spelling of WhatsApp it may be that of a contact: then it is them. */
  private chooseNumber(jid: string): void {
    const phone = phoneOf(jid);
    const known = this.choices.entries.find(
      (entry) => entry.is === 'person' && contactPhone(entry.contact) === phone,
    );
    if (known) {
      this.choose(known);
      return;
    }
    this.text = phone ? formatPhone(phone) : jid;
    this.tell(jid, this.text);
  }

  private readonly clear = (): void => {
    this.text = this.search = '';
    this.check.reset();
    if (this.chosen) this.tell('', '');
    this.input.focus();
  };

  /** By its number until its name is known. */
  protected override take(jid: string, text: string): void {
    this.check.reset();
    this.chosen = jid;
    this.open = false;
    const phone = phoneOf(jid);
    this.text = text || (phone ? formatPhone(phone) : jid);
    if (jid && !text) void this.learnName(jid);
  }

  private async learnName(jid: string): Promise<void> {
    await this.updateComplete;
    const name = this.gateway && (await recipientName(this.gateway, this.session, jid));
    if (this.chosen === jid && name) this.text = name;
  }

  private tell(jid: string, name: string): void {
    this.chosen = jid;
    if (jid) this.open = false;
    this.tellForm();
    this.emit('wagate-contact-select', { sessionId: this.session, jid, name });
  }
}
