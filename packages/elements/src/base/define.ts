import { VERSION } from '../version.js';

/** A custom element class of this library: it names the elements that its template uses. */
export interface ElementClass {
  new (): HTMLElement;
  readonly dependencies?: Readonly<Record<string, ElementClass>>;
  readonly version?: string;
}

/** Registers an element and what its template uses. A tag that is taken is left alone. */
export function define(tag: string, element: ElementClass): void {
  const taken = customElements.get(tag) as ElementClass | undefined;
  if (taken === element) return;
  for (const [inner, dependency] of Object.entries(element.dependencies ?? {})) define(inner, dependency);
  if (!taken) {
    customElements.define(tag, element);
    return;
  }
  if (taken.version !== VERSION) {
    console.warn(
      `<${tag}> is defined already (version ${taken.version ?? 'unknown'}); version ${VERSION} leaves it alone.`,
    );
  }
}
