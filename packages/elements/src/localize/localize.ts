import { LocalizeController } from '@shoelace-style/localize';
import type { LitElement, ReactiveController } from 'lit';
import { kept } from './kept.js';
import { fetchArea, findText, isSpoken, offered } from './locales.js';
import type { Args, Strings, Text } from './strings.js';

/** The nearest ancestor, through shadow roots, that has the attribute. */
function nearest(from: Element, attribute: 'lang' | 'dir'): string {
  for (let at: Element | null = from; at; ) {
    const found: Element | null = at.closest(`[${attribute}]`);
    const value = found?.getAttribute(attribute);
    if (value) return value;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

/** A language tag in its usual form; undefined where it is none. */
const canonical = /* @__PURE__ */ kept((tag) => {
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    return undefined;
  }
});

/**
 * Numbers stand in the digits of phone numbers, codes and ids wherever they are: a language that has others of its own would mix both in one line,
 * for half of what is counted comes inside a text.
 */
const withLatinDigits = /* @__PURE__ */ kept((language) => {
  const { numberingSystem } = new Intl.NumberFormat(language).resolvedOptions();
  return numberingSystem === 'latn'
    ? language
    : new Intl.Locale(language, { numberingSystem: 'latn' }).toString();
});

const numberFormat = /* @__PURE__ */ kept((key) => {
  const [language, options] = JSON.parse(key) as [string, Intl.NumberFormatOptions];
  return new Intl.NumberFormat(language, options);
});

export type Term<T extends Record<string, Text>> = <K extends keyof T & string>(
  key: K,
  ...parts: Args<T[K]>
) => string;

/** Texts, numbers and dates in the language that its host stands in. */
export class Localize extends LocalizeController implements ReactiveController {
  private language: string | undefined;
  private direction: string | undefined;

  constructor(private readonly element: LitElement) {
    super(element);
  }

  hostUpdate(): void {
    this.language = undefined;
    this.direction = undefined;
  }

  override lang(): string {
    if (this.language === undefined) {
      this.language = this.wanted;
      // Dates and numbers stay in the language of the texts: a mixture of two is harder to read than either.
      if (!isSpoken(this.language)) this.language = 'en';
      this.language = withLatinDigits(this.language);
    }
    return this.language;
  }

  /** The language of the host, whether or not it is spoken. */
  private get wanted(): string {
    const wanted = this.element.lang || nearest(this.element, 'lang') || navigator.language;
    return canonical(wanted.replace(/_/g, '-')) ?? super.lang();
  }

  override dir(): string {
    this.direction ??= this.element.dir || nearest(this.element, 'dir') || super.dir();
    return this.direction;
  }

  override number(value: number | string, options: Intl.NumberFormatOptions = {}): string {
    const number = Number(value);
    return Number.isNaN(number) ? '' : numberFormat(JSON.stringify([this.lang(), options])).format(number);
  }

  /** Resolves when these texts are there in the language of the host; undefined when they are already, or never will be. */
  fetch(texts: readonly Strings[]): Promise<unknown> | undefined {
    const areas = () => this.fetchAreas(texts);
    return offered.fetch?.(this.wanted)?.then(areas) ?? areas();
  }

  private fetchAreas(texts: readonly Strings[]): Promise<unknown> | undefined {
    this.hostUpdate();
    const coming = texts.map((one) => fetchArea(this.lang(), one)).filter((one) => one !== undefined);
    return coming.length ? Promise.all(coming) : undefined;
  }

  /** The texts of an area: `const t = this.localize.area(sessionsStrings); t('title')`. */
  area<T extends Record<string, Text>>({ area, english }: Strings<T>): Term<T> {
    return (key, ...parts) => {
      const text: Text | undefined = findText(this.lang(), area, key) ?? english[key];
      return typeof text === 'function' ? text(...parts) : (text ?? key);
    };
  }
}
