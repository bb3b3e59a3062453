import type { EngineHost } from '@wagate/engine';
import { ALL_WA_PATCH_NAMES, type AuthenticationCreds, type WASocket } from 'baileys';
import { contactOf } from '../mapping/contact.js';

export interface AddressBookParts {
  host: EngineHost;
  credentials: AuthenticationCreds;
  failed(error: unknown): void;
  note(message: string): void;
}

/**
 * The names in the phone's address book come with its settings: all of them once, when the phone has given the key to
 * them, and every change afterwards. That it was done once is noted after the names are stored; until then each
 * connection starts over.
 */
export function followAddressBook(
  { ev, authState, resyncAppState }: WASocket,
  parts: AddressBookParts,
): void {
  const { host, credentials, failed, note } = parts;
  let running = false;

  const fetchAll = async () => {
    if (running || credentials.accountSyncCounter > 0 || !credentials.myAppStateKeyId) return;
    running = true;
    try {
      const versions = Object.fromEntries(ALL_WA_PATCH_NAMES.map((name) => [name, null]));
      await authState.keys.set({ 'app-state-sync-version': versions });
      await resyncAppState(ALL_WA_PATCH_NAMES, false);
      // What was found is told by now, so that its commit goes ahead of the note.
      ev.flush();
      ev.emit('creds.update', { accountSyncCounter: 1 });
    } catch {
      note('The address book could not be fetched');
    } finally {
      running = false;
    }
  };

  ev.on('contacts.upsert', (entries) => {
    const contacts = entries.map(contactOf).filter((contact) => contact !== undefined);
    if (contacts.length > 0) host.commit({ events: [{ type: 'contacts', contacts }] }).catch(failed);
  });
  ev.on('creds.update', ({ myAppStateKeyId }) => {
    if (myAppStateKeyId) void fetchAll();
  });
  ev.on('connection.update', ({ connection }) => {
    if (connection === 'open') void fetchAll();
  });
}
