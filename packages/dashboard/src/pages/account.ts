import type { Appearance } from '@wagate/elements';
import { html } from 'lit';
import { type Locale, localeNames, locales } from '../preferences.js';
import { ask } from '../shell/events.js';
import { alertsLater } from './alerts-later.js';
import { page } from './page.js';

const languages = locales.map((value) => ({ value, label: localeNames[value] }));

/** The dashboard keeps colours and language in this browser; everything else of the account is the identity service's. */
function prefer({ currentTarget, detail: { theme, language } }: CustomEvent<Appearance>): void {
  ask(currentTarget as EventTarget, 'dashboard-preferences', { theme, locale: language as Locale });
}

/** The account panel leads to it: it is nobody's but one's own, and stands in no sidebar. */
export const account = page({
  path: '/account',
  title: 'ownAccount',
  layout: 'whole',
  load() {
    const definition = import('@wagate/elements/define/account');
    definition.then(alertsLater, () => {});
    return definition;
  },
  render: ({ preferences: { theme, locale } }) => html`<wagate-account
    .appearance=${{ theme, language: locale }}
    .languages=${languages}
    @wagate-appearance-change=${prefer}
    ><wagate-alerts slot="alerts"></wagate-alerts
  ></wagate-account>`,
});
