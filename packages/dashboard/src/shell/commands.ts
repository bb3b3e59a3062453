import '@wagate/elements/define/command-menu';
import { type CommandSource, LiveController } from '@wagate/elements';
import { cleanLine, property, sessionName, WagateElement } from '@wagate/elements/parts';
import type { Gateway } from '@wagate/sdk';
import { liveSessions } from '@wagate/sdk/live';
import { html } from 'lit';
import { navigate } from '../navigate.js';
import type { Entry } from '../pages/registry.js';
import { shellStrings } from '../strings.js';
import { contactItems, pageItems, searchedSession, sessionItems } from './command-items.js';

/** So many people are found: one place is for the way to all of them. */
const MOST = 7;

/** The command menu of the dashboard: its pages, the sessions, and the contacts of one of them. */
export class DashboardCommands extends WagateElement {
  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) gateway!: Gateway;
  /** The pages that the person may open. */
  @property({ attribute: false }) entries: readonly Entry[] = [];
  /** Id of the session in view, where there is one. */
  @property({ attribute: false }) inView: string | undefined;

  private t = this.localize.area(shellStrings);
  private readonly sessions = new LiveController(
    this,
    () => [this.open, this.gateway] as const,
    (open, gateway) => (open ? liveSessions(gateway) : undefined),
  );
  /** One for one session: another is another search. */
  private found: { session: string; gateway: Gateway; source: CommandSource } | undefined;

  override render() {
    const { t } = this;
    const sessions = this.sessions.value?.sessions ?? [];
    const searched = searchedSession(sessions, this.inView);
    const group = searched ? t('contactsOf', cleanLine(sessionName(searched) ?? t('unnamedSession'))) : '';
    return html`<wagate-command-menu
      .open=${this.open}
      label=${t('commands')}
      .items=${[...pageItems(this.entries, t), ...sessionItems(sessions, t)]}
      .source=${searched && this.sourceFor(searched.id, group)}
      source-group=${group}
      @wagate-command-select=${({ detail }: HTMLElementEventMap['wagate-command-select']) => navigate(detail.value)}
    ></wagate-command-menu>`;
  }

  private sourceFor(session: string, group: string): CommandSource {
    const { gateway, t } = this;
    if (this.found?.session !== session || this.found.gateway !== gateway)
      this.found = {
        session,
        gateway,
        source: async (query, signal) => {
          const { data } = await gateway.contacts.list(session, { q: query, limit: MOST }, { signal });
          return contactItems(data, { session, query, group, t });
        },
      };
    return this.found.source;
  }
}

customElements.define('dashboard-commands', DashboardCommands);

declare global {
  interface HTMLElementTagNameMap {
    'dashboard-commands': DashboardCommands;
  }
}
