import { type CSSResultGroup, type CSSResultOrNative, LitElement, type PropertyValues } from 'lit';
import type { EmitArgs, WagateEventMap } from '../events.js';
import { Localize } from '../localize/localize.js';
import type { Strings } from '../localize/strings.js';
import { baseStyles } from '../theme/base.styles.js';
import { followPageScheme } from '../theme/page-scheme.js';
import { tokens } from '../theme/tokens.js';
import { VERSION } from '../version.js';
import type { ElementClass } from './define.js';
import { property } from './property.js';
import { takeWritten } from './written-object.js';

/**
 * What every element of the library is built on: tokens, languages, typed events.
 *
 * @attr {string} lang - Its language; without it that of the page around it.
 * @attr {'ltr' | 'rtl'} dir - Its direction of writing; without it that of the page around it.
 * @fires wagate-render-failed - A fault of this element: it could not be rendered.
 */
export class WagateElement extends LitElement {
  static readonly version: string = VERSION;
  /** Elements that the template uses; registered together with this one. */
  static readonly dependencies: Readonly<Record<string, ElementClass>> = {};

  /** What it says: its first words wait for their language. */
  static readonly texts: readonly Strings[] = [];

  static override get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: Lit registers the attributes of the class it is called on.
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    // biome-ignore lint/complexity/noThisInStatic: Lit finalizes the class it is called on.
    return [tokens, baseStyles, ...super.finalizeStyles(styles)].filter(
      (sheet, at, all) => all.indexOf(sheet) === at,
    ) as CSSResultOrNative[];
  }

  /** Overrides the page's colour scheme, here and in what is inside. */
  @property({ reflect: true }) theme?: 'light' | 'dark';
  /** Size of controls and rows. */
  @property({ reflect: true }) density?: 'compact' | 'default' | 'comfortable';

  readonly localize = new Localize(this);

  /** Dispatches an event of the library: it bubbles, crosses shadow roots, and is typed by its name. */
  protected emit<K extends keyof WagateEventMap>(
    type: K,
    ...[detail, options]: EmitArgs<WagateEventMap[K]>
  ): boolean {
    return this.dispatchEvent(
      new CustomEvent(type, { bubbles: true, composed: true, cancelable: false, ...options, detail }),
    );
  }

  override connectedCallback(): void {
    takeWritten(this);
    super.connectedCallback();
    const root = this.getRootNode() as Document | ShadowRoot;
    // What stands in another element of the library follows that one.
    if (!('host' in root && root.host instanceof WagateElement)) followPageScheme(root);
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const coming = this.localize.fetch((this.constructor as typeof WagateElement).texts);
    if (coming) return coming.then(() => this.updateOrTell());
    this.updateOrTell();
    return undefined;
  }

  /** What goes wrong in one element is its own: whoever put it there hears of it, and can put something else in its place. */
  private updateOrTell(): void {
    try {
      super.scheduleUpdate();
    } catch (error) {
      this.emit('wagate-render-failed', { error });
      throw error;
    }
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (name === 'lang' || name === 'dir') this.requestUpdate(name, before);
  }

  protected override updated(changed: PropertyValues): void {
    // Inner elements take their language from this one, and hear of no change by themselves.
    if (changed.has('lang') || changed.has('dir')) {
      for (const inner of this.renderRoot.querySelectorAll('*')) {
        if (inner instanceof WagateElement) inner.requestUpdate('lang', null);
      }
    }
  }
}
