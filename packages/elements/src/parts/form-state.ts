import type { ReactiveController } from 'lit';
import type { WagateElement } from '../base/element.js';

/** What can be wrong with the values of a form, by field, in words. */
export type FormErrors<V> = { readonly [K in keyof V]?: string | undefined };

/** What a field holds: a text (numbers too, as typed), a tick, several ticks. */
export type FieldValue = string | boolean | readonly string[];
export type FormValues = Readonly<Record<string, FieldValue>>;

export interface FormOptions<V> {
  initial: () => V;
  /** Looks at all values. Runs at each render, so that it speaks the language of the moment. */
  check?: (values: V) => FormErrors<V>;
  /** Fields whose text is kept as it was typed: a space belongs to a password. */
  exact?: readonly (keyof V)[];
  /** Begins the ids of the fields; two forms in one element differ in it. */
  prefix?: string;
}

/** Spaces at the ends, and what cannot be seen, come along when a text is pasted. */
export const tidy = (text: string): string => text.replace(/[\u200b-\u200f\u2060\ufeff]/g, '').trim();

/**
 * The values of a form, kept until they are saved or thrown away: a failure, a sign-in that ends or an element that is moved loses nothing.
 *
 * ```ts
 * private readonly form = new FormState(this, { initial: () => ({ name: '' }), check: ({ name }) => ({ name: name ? undefined : t('no_name') }) });
 * await this.form.submit((values) => this.gateway.keys.create(values)); // false: something was wrong, and is shown
 * ```
 */
export class FormState<V extends FormValues> implements ReactiveController {
  values: V;
  /** The verb is at work: nothing can be sent twice. */
  busy = false;
  /** What the last attempt failed with. */
  failure: unknown;
  private start: V;
  private readonly touched = new Set<keyof V>();
  private tried = false;
  private refused: { errors: FormErrors<V>; values: V } | undefined;
  readonly labels = new Map<keyof V, string>();

  constructor(
    readonly host: WagateElement,
    private readonly options: FormOptions<V>,
  ) {
    this.start = options.initial();
    this.values = this.start;
    host.addController(this);
  }

  // Values are its own, not of the page: they outlast a disconnected host.
  hostConnected(): void {}

  /** Something was changed that has not been saved. */
  get dirty(): boolean {
    return Object.keys(this.values).some((name) => !same(this.values[name], this.start[name]));
  }

  /** Everything that is wrong, shown or not. */
  get errors(): FormErrors<V> {
    const own = this.options.check?.(this.values) ?? {};
    const { refused } = this;
    if (!refused) return own;
    // What the other side refused is wrong until it is changed.
    const still = Object.entries(refused.errors).filter(([name]) =>
      same(this.values[name], refused.values[name]),
    );
    return { ...(Object.fromEntries(still) as FormErrors<V>), ...defined(own) };
  }

  /** The errors that are to be shown: of fields that were left, and of all after an attempt. */
  get shown(): FormErrors<V> {
    if (this.tried) return defined(this.errors);
    return Object.fromEntries(
      Object.entries(defined(this.errors)).filter(([name]) => this.touched.has(name)),
    ) as FormErrors<V>;
  }

  idOf(name: keyof V): string {
    return `${this.options.prefix ?? 'field'}-${String(name)}`;
  }

  /** Nothing is taken from what is typed there, however it is shown. */
  isExact(name: keyof V): boolean {
    return this.options.exact?.includes(name) ?? false;
  }

  set<K extends keyof V>(name: K, value: V[K]): void {
    this.values = { ...this.values, [name]: value };
    this.host.requestUpdate();
  }

  /** The person has been at this field and left it. */
  touch(name: keyof V): void {
    this.touched.add(name);
    this.host.requestUpdate();
  }

  /** What the other side found wrong, by field. */
  refuse(errors: FormErrors<V>): void {
    this.refused = { errors, values: this.values };
    this.tried = true;
    this.host.requestUpdate();
    void this.focusFirst();
  }

  /** Begins anew: with these values, else with the first ones. */
  reset(values: V = this.options.initial()): void {
    this.start = this.values = values;
    this.touched.clear();
    this.tried = false;
    this.failure = undefined;
    this.refused = undefined;
    this.host.requestUpdate();
  }

  /**
   * Sends the values, unless something is wrong with them or they are on their way already.
   * @param run throws what went wrong: it becomes `failure`, and every value stays
   * @returns whether it was done; then `start` is what was sent
   */
  async submit(run: (values: V) => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false;
    const values = Object.fromEntries(
      Object.entries(this.values).map(([name, value]) => [
        name,
        typeof value === 'string' && !this.isExact(name) ? tidy(value) : value,
      ]),
    ) as V;
    this.values = values;
    this.tried = true;
    this.failure = undefined;
    this.host.requestUpdate();
    if (Object.keys(defined(this.errors)).length > 0) {
      await this.focusFirst();
      return false;
    }
    this.busy = true;
    try {
      await run(values);
      if (this.values === values) this.tried = false;
      this.start = values;
      return true;
    } catch (error) {
      this.failure = error;
      return false;
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
  }

  /** Puts the focus into a field. */
  focus(name: keyof V): void {
    const found = this.host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(this.idOf(name))}`);
    (found?.matches('fieldset') ? found.querySelector<HTMLElement>('input:not(:disabled)') : found)?.focus();
  }

  private async focusFirst(): Promise<void> {
    await this.host.updateComplete;
    const wrong = Object.keys(this.shown);
    // In the order in which they stand on the page, which is not that of the values.
    const fields = [...this.host.renderRoot.querySelectorAll<HTMLElement>('[data-field]')];
    const first = fields.map(({ dataset }) => dataset.field ?? '').find((name) => wrong.includes(name));
    if (first !== undefined) this.focus(first);
  }
}

const same = (a: FieldValue | undefined, b: FieldValue | undefined): boolean =>
  Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((one) => b.includes(one)) : a === b;

const defined = <V>(errors: FormErrors<V>): FormErrors<V> =>
  Object.fromEntries(Object.entries(errors).filter(([, error]) => error)) as FormErrors<V>;
