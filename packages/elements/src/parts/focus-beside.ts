import type { ReactiveController, ReactiveElement } from 'lit';

/** The focused element, looked for through open shadow roots; null where nothing on the page has the focus. */
export function deepestActive(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}

/** Where an element stands: itself, then whatever is around it, through shadow roots, up to the page; each with its place among its siblings. */
export type Standing = readonly { element: Element; around: ParentNode; at: number }[];

export function standingOf(element: Element): Standing {
  const standing: { element: Element; around: ParentNode; at: number }[] = [];
  for (let one: Element | null = element; one && one !== document.body; ) {
    const around: ParentNode | null = one.parentNode;
    if (!around) break;
    standing.push({ element: one, around, at: [...around.children].indexOf(one) });
    one = around instanceof ShadowRoot ? around.host : one.parentElement;
  }
  return standing;
}

/** Whether it is in an element of this library: what is around that is the page's own. */
function isOurs(place: ParentNode): boolean {
  const root = place.getRootNode();
  return root instanceof ShadowRoot && root.host.localName.startsWith('wagate-');
}

/**
 * Gives the focus to what stood nearest to something that left the page: the same control of the row that took its place, else what is around it,
 * as far as the elements go in which it stood. Takes it from nobody who has it.
 */
export function focusBeside(standing: Standing): void {
  // What was in a dialog that has just closed seems to have it still.
  if (deepestActive()?.getClientRects().length) return;
  let tried = false;
  for (const [depth, { around, at }] of standing.entries()) {
    if (!around.isConnected) continue;
    if (tried && !isOurs(around)) return;
    tried = true;
    // The same control of a neighbour. Of one inside another element, such as the button of a menu: that element.
    const inside = standing.slice(0, depth).map(({ element }) => element);
    const control = inside.filter(({ localName }) => localName.includes('-')).at(-1) ?? inside[0];
    const near = [around.children[at], around.children[at - 1]].filter((one) => one !== undefined);
    for (const place of [...near, around]) {
      const same = control && place.querySelector(kindOf(control));
      if ((same && focusIn(same)) || focusIn(place)) return;
    }
  }
}

/** Selects what is alike: by its tag, and the first of its classes. */
const kindOf = ({ localName, classList }: Element): string =>
  classList[0] ? `${localName}.${CSS.escape(classList[0])}` : localName;

const FOCUSABLE = 'button, a[href], input, select, textarea, [tabindex="0"]';

/** Whether something in it, or itself, took the focus. */
function focusIn(place: ParentNode): boolean {
  if (place instanceof HTMLElement && place.matches(FOCUSABLE)) {
    place.focus();
    if (deepestActive() === place) return true;
  }
  const inner = place instanceof Element && place.shadowRoot ? [...place.shadowRoot.children] : [];
  return [...inner, ...place.children].some(focusIn);
}

/**
 * Keeps the focus in a list when the row that has it leaves: it goes to the one that takes its place, never to the page. A control beside the rows that
 * brings a form in place of the list leaves the focus to that form.
 */
export class RowFocus implements ReactiveController {
  private standing: Standing = [];

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostUpdate(): void {
    const active = this.host.shadowRoot?.activeElement ? deepestActive() : null;
    const standing = active ? standingOf(active) : [];
    // A dialog gives the focus back by itself.
    const asks = standing.some(({ element }) => element instanceof HTMLDialogElement);
    this.standing = asks ? [] : standing;
  }

  hostUpdated(): void {
    const { standing } = this;
    this.standing = [];
    if (standing[0]?.element.isConnected !== false) return;
    const inRow = standing.some(({ element }) => element.getAttribute('role') === 'row');
    if (inRow || this.host.shadowRoot?.querySelector('[role=row]')) focusBeside(standing);
  }
}
