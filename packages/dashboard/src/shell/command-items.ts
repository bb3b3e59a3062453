import type { CommandItem } from '@wagate/elements';
import {
  CONTACTS,
  contactName,
  contactPhone,
  formatPhone,
  phoneOfSession,
  SEARCH,
  SESSION,
  sessionName,
} from '@wagate/elements/parts';
import type { Contact, Session } from '@wagate/sdk';
import { path } from '../address.js';
import type { Entry } from '../pages/registry.js';
import type { ShellTexts } from '../strings.js';

/** The pages that the person may open; each is chosen by its address. */
export const pageItems = (entries: readonly Entry[], t: ShellTexts): CommandItem[] =>
  entries.map(({ href, icon, label, group }) => ({
    value: href,
    label: t(label),
    group: t('pages'),
    icon,
    also: t(group),
  }));

/** The sessions, by label and number. */
export const sessionItems = (sessions: readonly Session[], t: ShellTexts): CommandItem[] =>
  sessions.map((session) => {
    const phone = phoneOfSession(session);
    const number = phone ? formatPhone(phone) : '';
    const name = sessionName(session) ?? t('unnamedSession');
    return {
      value: path`/sessions/${session.id}`,
      label: name,
      group: t('sessions'),
      icon: SESSION,
      also: session.id,
      ...(number && number !== name && { detail: number }),
    };
  });

/** Whose contacts are searched: those of the session in view, else of the first that works. */
export function searchedSession(
  sessions: readonly Session[],
  inView: string | undefined,
): Session | undefined {
  return sessions.find(({ id }) => id === inView) ?? sessions.find(({ status }) => status === 'working');
}

/** Who was found, and the way to the page that finds more, or says what this gateway can't find. */
export function contactItems(
  contacts: readonly Contact[],
  { session, query, group, t }: { session: string; query: string; group: string; t: ShellTexts },
): CommandItem[] {
  const found = contacts.map((contact) => {
    const phone = contactPhone(contact);
    const number = phone ? formatPhone(phone) : '';
    const name = contactName(contact).text || t('unnamedContact');
    return {
      value: path`/contacts/${session}/${contact.lid}`,
      label: name,
      group,
      icon: CONTACTS,
      ...(number && number !== name && { detail: number }),
    };
  });
  const all = {
    value: `${path`/contacts/${session}`}?${new URLSearchParams({ q: query })}`,
    label: t('findContacts', query),
    group,
    icon: SEARCH,
  };
  return [...found, all];
}
