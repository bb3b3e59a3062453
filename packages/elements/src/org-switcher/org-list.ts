import { html, nothing, type TemplateResult } from 'lit';
import { squareAvatar } from '../avatar/square.js';
import { WagateDialog } from '../dialog/dialog.js';
import { icon } from '../icon/icon.js';
import { CHECK, PLUS } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { popupStyles } from '../menu/popup.styles.js';
import { buttonStyles } from '../styles/button.styles.js';
import { fieldStyles } from '../styles/field.styles.js';
import { orgListStrings } from './org-list.strings.js';
import { orgListStyles } from './org-list.styles.js';
import type { Organization, Organizations } from './org-switcher.controller.js';

// What the switcher needs once it is opened.

export { closePopup, onPopupKey, showPopup } from '../menu/popup.js';
export { renderCreate } from './create-dialog.js';
export { activate, createOrganization } from './org-writes.js';

export const styles = [buttonStyles, ...fieldStyles, popupStyles, orgListStyles];
/** Elements of its templates. */
export const dependencies = { 'wagate-dialog': WagateDialog };

/** The organizations, and a way to make another one. */
export function renderEntries(
  { list, activeId }: Organizations,
  localize: Localize,
  choose: (one: Organization) => void,
  create: (() => void) | undefined,
): TemplateResult {
  return html`${list.map(
    (one) => html`<button
        class="option"
        type="button"
        role="menuitemradio"
        aria-checked=${one.id === activeId ? 'true' : 'false'}
        tabindex="-1"
        @click=${() => choose(one)}
      >
        ${squareAvatar(one.name)}<span class="name"><bdi>${one.name}</bdi></span>
        ${one.id === activeId ? icon(CHECK) : nothing}
      </button>`,
  )}
    ${
      create
        ? html`<hr role="separator" />
          <button class="option" type="button" role="menuitem" tabindex="-1" @click=${create}>
            ${icon(PLUS)}<span>${localize.area(orgListStrings)('create')}</span>
          </button>`
        : nothing
    }`;
}

/** Why a change did not happen. */
export const explainFault = (localize: Localize, fault: 'need_name' | 'failed_switch'): string =>
  localize.area(orgListStrings)(fault);
