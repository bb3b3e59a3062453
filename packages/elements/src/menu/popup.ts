import { place } from './place.js';

/** What an open list of actions or choices needs of the element that it belongs to. */
export interface PopupHost {
  /** The element with the `popover` attribute and `role="menu"`. */
  readonly popup: HTMLElement;
  readonly trigger: HTMLElement;
  readonly shadowRoot: ShadowRoot | null;
  readonly localize: { dir(): string };
}

const itemsOf = ({ popup }: PopupHost) =>
  [...popup.querySelectorAll<HTMLElement>('[role^=menuitem]')].filter((item) => !item.matches(':disabled'));

/** Opens it beside its trigger, under the trigger's end or, with `start`, its start; the chosen item has the focus, else the first or the last. */
export function showPopup(host: PopupHost, { last = false, start = false } = {}): void {
  host.popup.showPopover();
  place(host.popup, host.trigger.getBoundingClientRect(), (host.localize.dir() === 'rtl') !== start);
  const items = itemsOf(host);
  const chosen = items.find((item) => item.getAttribute('aria-checked') === 'true');
  (chosen ?? items.at(last ? -1 : 0))?.focus();
}

/** The focus goes back to the trigger, unless it went on by itself. */
export function closePopup({ popup, trigger }: PopupHost, refocus = true): void {
  if (popup.matches(':popover-open')) popup.hidePopover();
  if (refocus) trigger.focus();
}

/** The item that a key leads to from the one at `at`; undefined for a key that leads nowhere. */
function itemFor(key: string, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const one = (index: number) => items.at(index % items.length);
  switch (key) {
    case 'ArrowDown':
      return one(at + 1);
    case 'ArrowUp':
      return one(at - 1);
    case 'Home':
      return one(0);
    case 'End':
      return one(-1);
    default:
      return [...items.slice(at + 1), ...items.slice(0, at + 1)].find((item) =>
        item.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()),
      );
  }
}

/** Arrow keys, Home, End and first letters move; Escape and Tab close. */
export function onPopupKey(host: PopupHost, event: KeyboardEvent): void {
  const { key } = event;
  if (key === 'Tab') closePopup(host, false);
  else if (key === 'Escape') closePopup(host);
  else if (/^(Arrow(Up|Down)|Home|End|\S)$/u.test(key)) {
    const items = itemsOf(host);
    itemFor(key, items, items.indexOf(host.shadowRoot?.activeElement as HTMLElement))?.focus();
  } else return;
  if (key !== 'Tab') event.preventDefault();
  event.stopPropagation();
}
