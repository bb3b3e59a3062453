import { html, nothing, type TemplateResult } from 'lit';
import { squareAvatar } from '../avatar/square.js';
import { WagateDialog } from '../dialog/dialog.js';
import { icon } from '../icon/icon.js';
import { CHECK, EDIT, PLUS, TRASH } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import { popupStyles } from '../menu/popup.styles.js';
import { buttonStyles } from '../styles/button.styles.js';
import { fieldStyles } from '../styles/field.styles.js';
import { cleanLine } from '../text/clean.js';
import { type OrgChange, WagateOrgChange } from './org-change.js';
import { orgListStrings } from './org-list.strings.js';
import { orgListStyles } from './org-list.styles.js';
import type { Organization, Organizations } from './org-switcher.controller.js';

// What the switcher needs once it is opened.

export { closePopup, onPopupKey, showPopup } from '../menu/popup.js';
export { renderCreate } from './create-dialog.js';
export { activate, createOrganization } from './org-writes.js';

export const styles = [buttonStyles, ...fieldStyles, popupStyles, orgListStyles];
/** Elements of its templates. */
export const dependencies = { 'wagate-dialog': WagateDialog, 'wagate-org-change': WagateOrgChange };

interface EntryFacts {
  choose: (one: Organization) => void;
  /** Undefined where nobody may make one. */
  create: (() => void) | undefined;
  /** Undefined where the active one is managed elsewhere. */
  change: ((act: OrgChange['act']) => void) | undefined;
}

/** The organizations, what the role allows with the active one, and a way to make another one. */
export function renderEntries(
  { list, active, role }: Organizations,
  localize: Localize,
  { choose, create, change }: EntryFacts,
): TemplateResult {
  const t = localize.area(orgListStrings);
  const item = (glyph: string, words: string, run: () => void) => html`<button
      class="option"
      type="button"
      role="menuitem"
      tabindex="-1"
      @click=${run}
    >
      ${icon(glyph)}<span>${words}</span>
    </button>`;
  const manages = active && change && (role === 'owner' || role === 'admin');
  return html`${list.map(
    (one) => html`<button
        class="option"
        type="button"
        role="menuitemradio"
        aria-checked=${one.id === active?.id ? 'true' : 'false'}
        tabindex="-1"
        @click=${() => choose(one)}
      >
        ${squareAvatar(one.name)}<span class="name"><bdi>${one.name}</bdi></span>
        ${one.id === active?.id ? icon(CHECK) : nothing}
      </button>`,
  )}
    ${
      manages
        ? html`<hr role="separator" />
          <div role="group" aria-label=${t('acts', cleanLine(active.name))}>
            ${item(EDIT, t('rename'), () => change('rename'))}
            ${role === 'owner' ? item(TRASH, t('delete'), () => change('delete')) : nothing}
          </div>`
        : nothing
    }
    ${create ? html`<hr role="separator" />${item(PLUS, t('create'), create)}` : nothing}`;
}

/** Why a change did not happen. */
export const explainFault = (localize: Localize, fault: 'need_name' | 'failed_switch'): string =>
  localize.area(orgListStrings)(fault);
