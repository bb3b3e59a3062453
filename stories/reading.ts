import { expect, waitFor } from 'storybook/test';

/** All text of an element as a person reads it: through shadow roots and slots, without what is not rendered. */
export function readText(root: Node): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      parts.push(node.data);
      return;
    }
    if (node instanceof HTMLStyleElement || node instanceof SVGElement) return;
    if (node instanceof HTMLElement && !seen(node)) return;
    if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) {
      for (const one of node.assignedNodes()) walk(one);
      return;
    }
    const children =
      node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
    // Blocks and inline boxes side by side are words apart.
    if (parts.at(-1) !== ' ' && node instanceof Element && getComputedStyle(node).display !== 'inline')
      parts.push(' ');
    for (const child of children) walk(child);
    if (node instanceof Element && getComputedStyle(node).display !== 'inline') parts.push(' ');
  };
  walk(root);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

const seen = (element: HTMLElement) => {
  const { display, visibility } = getComputedStyle(element);
  return display !== 'none' && visibility !== 'hidden';
};

/** The one element with this tag; it is registered and upgraded. */
export function find<K extends keyof HTMLElementTagNameMap>(
  canvas: HTMLElement,
  tag: K,
): HTMLElementTagNameMap[K] {
  const element = canvas.querySelector<HTMLElementTagNameMap[K]>(tag);
  if (!element) throw new Error(`There is no <${tag}> in the story.`);
  const definition = customElements.get(tag);
  if (!definition || !(element instanceof definition)) throw new Error(`<${tag}> is not upgraded.`);
  return element;
}

/** Waits until an element says that it is in a state, and shows these texts. */
export async function reads(
  element: Element,
  state: string | undefined,
  ...texts: (string | RegExp)[]
): Promise<void> {
  await waitFor(
    () => {
      if (state !== undefined) expect(element.getAttribute('state')).toBe(state);
      const read = readText(element);
      for (const text of texts) expect(read).toMatch(typeof text === 'string' ? literally(text) : text);
    },
    { timeout: 5000 },
  );
}

const literally = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

/** The control with these words on it or in its label, also inside shadow roots. */
export function control(root: Element, words: string | RegExp): HTMLElement {
  const fits = (text: string) => (typeof words === 'string' ? text === words : words.test(text));
  const inside = (from: Element | ShadowRoot): HTMLElement | undefined => {
    for (const element of from.querySelectorAll<HTMLElement>('*')) {
      if (element.matches('button, a, input, select, [role^=menuitem], [role=tab], [role=option]')) {
        const labels = [element.getAttribute('aria-label') ?? '', readText(element)];
        for (const label of (element as HTMLInputElement).labels ?? []) labels.push(readText(label));
        if (labels.some(fits) && element.getClientRects().length > 0) return element;
      }
      const found = element.shadowRoot && inside(element.shadowRoot);
      if (found) return found;
    }
    return undefined;
  };
  const found = inside(root.shadowRoot ?? root) ?? inside(root);
  if (!found) throw new Error(`Nothing to click is called ${words}.`);
  return found;
}

/** The same control, once it is there: for what comes with an answer, or with an element that is fetched when it is first shown. */
export const appears = (root: Element, words: string | RegExp): Promise<HTMLElement> =>
  waitFor(() => control(root, words), { timeout: 5000 });

/** Puts a text into a field as if it was typed over what stood there. */
export function fill(field: HTMLElement, text: string): HTMLInputElement {
  if (!(field instanceof HTMLInputElement)) throw new Error('That is no field.');
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  return field;
}

/** Opens a menu and chooses from it. */
export async function choose(root: Element, menu: string, verb: string): Promise<void> {
  control(root, menu).click();
  (await appears(root, verb)).click();
}

/** Nothing in it is wider than it is. */
export function fits(element: Element): void {
  expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
}

/** Where text runs from right to left, the first thing of a row stands in the right half of the window. */
export function startsAtTheRight(first: Element | null): void {
  expect(first?.getBoundingClientRect().left ?? 0).toBeGreaterThan(window.innerWidth / 2);
}
