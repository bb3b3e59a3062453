import type { ApiKey } from '@wagate/sdk/live';
import { html, nothing, type TemplateResult } from 'lit';
import { EDIT, PAUSE, PLAY, REFRESH, TRASH } from '../icon/icons.js';
import type { Localize } from '../localize/localize.js';
import type { MenuEntry } from '../menu/menu.js';
import type { KeyAct } from './api-key-change.js';
import { keyName } from './api-key-columns.js';
import { standingOf } from './api-key-standing.js';
import { apiKeysStrings } from './api-keys.strings.js';

/** What can be done to a key, at the end of its row. @param rotates whether its secret can be replaced here */
export function keyMenu(
  localize: Localize,
  key: ApiKey,
  rotates: boolean,
  choose: (act: KeyAct) => void,
): TemplateResult | typeof nothing {
  const t = localize.area(apiKeysStrings);
  const entries = entriesOf(localize, key, rotates);
  if (entries.length === 0) return nothing;
  return html`<wagate-menu
    .label=${t('menu', keyName(localize, key))}
    .entries=${entries}
    @wagate-menu-select=${({ detail }: CustomEvent<{ value: string }>) => choose(detail.value as KeyAct)}
  ></wagate-menu>`;
}

function entriesOf(localize: Localize, key: ApiKey, rotates: boolean): MenuEntry[] {
  const t = localize.area(apiKeysStrings);
  const standing = standingOf(key);
  if (standing === 'revoked') return [];
  const entries: MenuEntry[] = [{ value: 'rename', label: t('rename'), icon: EDIT }];
  if (standing !== 'expired')
    entries.push(
      key.enabled
        ? { value: 'off', label: t('turn_off'), icon: PAUSE }
        : { value: 'on', label: t('turn_on'), icon: PLAY },
    );
  // One that has expired stays so with another secret.
  if (rotates && standing !== 'expired') entries.push({ value: 'rotate', label: t('rotate'), icon: REFRESH });
  entries.push({ value: 'revoke', label: t('revoke'), icon: TRASH, danger: true, group: true });
  return entries;
}
