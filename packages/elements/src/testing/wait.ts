import type { LitElement } from 'lit';

/** Resolves when `probe` answers something; it is asked again and again, for four seconds unless it is given longer. */
export async function until<T>(
  probe: () => T,
  what = String(probe),
  patienceMs = 4_000,
): Promise<NonNullable<T>> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const found = probe();
    if (found) return found;
    if (performance.now() > end) throw new Error(`This did not come true: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/**
 * Resolves when nothing on the page moves any more that ends: what is still fading in has too little contrast. What is shown again begins anew, so a frame
 * without any is waited for.
 */
export async function still(): Promise<void> {
  const moving = () =>
    document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
  do {
    await Promise.allSettled(moving().map(({ finished }) => finished));
    await new Promise(requestAnimationFrame);
  } while (moving().length > 0);
}

/** All text of an element as a person reads it, through its shadow roots. */
export function textOf(element: Element): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node instanceof Text) parts.push(node.data);
    else if (node instanceof HTMLStyleElement) return;
    else if (node instanceof Element && node.shadowRoot)
      for (const child of node.shadowRoot.childNodes) walk(child);
    if (node instanceof HTMLSlotElement)
      for (const child of node.assignedNodes({ flatten: true })) walk(child);
    else if (!(node instanceof Element && node.shadowRoot)) for (const child of node.childNodes) walk(child);
  };
  walk(element);
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** Waits until an element stands in a state. */
export async function inState<E extends LitElement>(element: E, state: string): Promise<E> {
  await until(
    () => element.getAttribute('state') === state,
    `${element.localName} is ${state}, not ${element.getAttribute('state')}`,
  );
  await element.updateComplete;
  return element;
}

/** All elements in a tree, in the order of the page, through shadow roots. */
function* elementsIn(root: Element | ShadowRoot): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

const treeOf = (root: Element | ShadowRoot) =>
  root instanceof Element && root.shadowRoot ? root.shadowRoot : root;

/** The first element that a selector matches, looked for through shadow roots. */
export function inside<E extends HTMLElement = HTMLElement>(
  root: Element | ShadowRoot,
  selector: string,
): E | undefined {
  for (const element of elementsIn(treeOf(root))) if (element.matches(selector)) return element as E;
  return undefined;
}

/** The button, link or menu item with these words, looked for through shadow roots. */
export function control(root: Element | ShadowRoot, words: string): HTMLElement {
  for (const element of elementsIn(treeOf(root))) {
    const label = element.getAttribute('aria-label') ?? element.textContent?.replace(/\s+/g, ' ').trim();
    if (element.matches('button, a, [role^=menuitem]') && label === words) return element;
  }
  throw new Error(`There is no control "${words}".`);
}

/** Presses Enter in a field, as a keyboard does. */
export const pressEnter = (field: Element): boolean =>
  field.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }),
  );

/** Waits until the dialog in an element has come in: half there, its colours are those of no design. */
export const faded = (root: Element): Promise<boolean> =>
  until(() => {
    const dialog = inside(root, 'dialog[open]');
    return dialog?.getAnimations().every(({ playState }) => playState === 'finished');
  });

/** The browser has no network. @returns what brings it back */
export function offline(): () => void {
  const tell = (onLine: boolean) => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => onLine });
    dispatchEvent(new Event(onLine ? 'online' : 'offline'));
  };
  tell(false);
  return () => {
    tell(true);
    Reflect.deleteProperty(navigator, 'onLine');
  };
}
