import { LitElement, type PropertyValues } from 'lit';
import { GatewayElement } from './gateway-element.js';
import { property, state } from './property.js';
import { textAttribute } from './text-attribute.js';

/** A gateway element that is a field of a form, as an `<input>` is: sent by its name, reset, restored, disabled by a fieldset, validated. */
export abstract class FormElement extends GatewayElement {
  static readonly formAssociated = true;
  static override readonly shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  // The options name what they hold, and spread nothing: the analyzer that describes elements stops at that.
  /** Under which name a form sends its value. */
  @property({ converter: textAttribute.converter, reflect: true }) name = '';
  /** A form is not sent without a value. */
  @property({ type: Boolean, reflect: true }) required = false;
  /** Nothing can be chosen, and nothing is sent. */
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** What it begins with, and comes back to when the form is reset. */
  @property({ converter: textAttribute.converter, attribute: 'value' }) defaultValue = '';

  @state() private byFieldset = false;
  /** Somebody left the field or tried to send the form: from then on it says what is missing. */
  @state() protected asked = false;
  /** A person or a script gave it another value than the one to begin with. */
  protected touched = false;
  protected readonly internals = this.attachInternals();

  constructor() {
    super();
    this.addEventListener('invalid', () => {
      this.asked = true;
    });
  }

  /** Shows a value that came from outside, with the text that stood beside it where one is known. */
  protected abstract take(value: string, text: string): void;

  /** The form that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  /** What is wrong with its value, as of an `<input>`. */
  get validity(): ValidityState {
    return this.internals.validity;
  }
  /** The same in words; empty when nothing is wrong. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  /** Whether a form asks it at all. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  /** Whether its value may be sent; fires `invalid` otherwise. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }
  /** The same, and says what is wrong. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  formResetCallback(): void {
    this.touched = this.asked = false;
    this.take(this.defaultValue, '');
  }

  formDisabledCallback(disabled: boolean): void {
    this.byFieldset = disabled;
  }

  formStateRestoreCallback(kept: string): void {
    const [value = '', text = ''] = kept.split('\n');
    this.touched = true;
    this.take(value, text);
  }

  protected get off(): boolean {
    return this.disabled || this.byFieldset;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('defaultValue') && !this.touched) this.take(this.defaultValue, '');
  }

  /** Tells the form what it sends, and what a browser that comes back puts in again. */
  protected keep(value: string, text: string): void {
    this.internals.setFormValue(value || null, `${value}\n${text}`);
  }

  /** Tells those who listen to a field that its value is another. */
  protected tellForm(): void {
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
