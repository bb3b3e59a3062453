import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import type { MenuEntry } from './menu.js';
import { menuListStyles } from './menu-list.styles.js';
import { popupStyles } from './popup.styles.js';

// What an open menu needs: it is fetched by the time that somebody opens one.

export { closePopup, onPopupKey, showPopup } from './popup.js';

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
        ?disabled=${entry.disabled && !entry.note}
        aria-disabled=${entry.disabled && entry.note ? 'true' : nothing}
        @click=${entry.disabled ? nothing : () => choose(entry)}
      >
        ${entry.icon ? icon(entry.icon) : nothing}<span>${entry.label}${entry.note ? html` <small>${entry.note}</small>` : nothing}</span>
      </button>`,
  );
}
