import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import type { MenuEntry } from './menu.js';
import { menuListStyles } from './menu-list.styles.js';
import { popupStyles } from './popup.styles.js';

// What an open menu needs: it is fetched by the time that somebody opens one.

export { place } from './place.js';

export const styles = [popupStyles, menuListStyles];

export function renderEntries(
  entries: readonly MenuEntry[],
  choose: (entry: MenuEntry) => void,
): TemplateResult[] {
  return entries.map(
    (entry) => html`${entry.group ? html`<hr role="separator" />` : nothing}<button
        type="button"
        role="menuitem"
        tabindex="-1"
        class=${entry.danger ? 'danger' : ''}
        ?disabled=${entry.disabled}
        @click=${() => choose(entry)}
      >
        ${entry.icon ? icon(entry.icon) : nothing}<span>${entry.label}</span>
      </button>`,
  );
}

/** The item that a key leads to from the one at `at`; undefined for a key that leads nowhere. */
export function itemFor(key: string, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
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
