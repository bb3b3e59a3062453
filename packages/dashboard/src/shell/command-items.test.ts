import type { Contact, Session } from '@wagate/sdk';
import { describe, expect, it } from 'vitest';
import { inNavigation } from '../pages/registry.js';
import { type ShellTexts, shellStrings } from '../strings.js';
import { contactItems, pageItems, searchedSession, sessionItems } from './command-items.js';

const t = ((key: keyof typeof shellStrings.english, ...parts: never[]) => {
  const text: unknown = shellStrings.english[key];
  return typeof text === 'function' ? text(...parts) : text;
}) as ShellTexts;

const session = (change: Partial<Session>): Session =>
  ({ id: 'sess_1', status: 'stopped', ...change }) as Session;
const contact = (change: Partial<Contact>): Contact => ({ lid: '119@lid', source: 'dm', ...change });

describe('what the command menu offers', () => {
  it('are the pages of the sidebar, by their addresses', () => {
    const items = pageItems(inNavigation, t);
    expect(items.map(({ value }) => value)).toEqual(inNavigation.map(({ href }) => href));
    expect(items[0]).toMatchObject({ label: 'Sessions', group: 'Pages', also: 'Workspace' });
  });

  it('are sessions by label, number, or at least something', () => {
    const items = sessionItems(
      [
        session({ label: 'Front desk', phoneNumber: '447700900143' }),
        session({ id: 'a/b', phoneNumber: '447700900144' }),
        session({ id: 'sess_3' }),
      ],
      t,
    );
    expect(items.map(({ value, label, detail }) => [value, label, detail])).toEqual([
      ['/sessions/sess_1', 'Front desk', '+44 7700 900143'],
      ['/sessions/a%2Fb', '+44 7700 900144', undefined],
      ['/sessions/sess_3', 'Unnamed session', undefined],
    ]);
  });

  it('are contacts of the session in view, else of the first that works', () => {
    const all = [session({ id: 'a' }), session({ id: 'b', status: 'working' }), session({ id: 'c' })];
    expect(searchedSession(all, 'c')?.id).toBe('c');
    expect(searchedSession(all, undefined)?.id).toBe('b');
    expect(searchedSession(all, 'gone')?.id).toBe('b');
    expect(searchedSession([session({})], undefined)).toBeUndefined();
  });

  it('never tell a hidden id as a number, and lead to all that is found', () => {
    const items = contactItems(
      [contact({ phoneNumber: '119' }), contact({ lid: '2@lid', savedName: 'Marta' })],
      {
        session: 'sess_1',
        query: 'a&b',
        group: 'Contacts',
        t,
      },
    );
    expect(items.map(({ value, label, detail }) => [value, label, detail])).toEqual([
      ['/contacts/sess_1/119%40lid', 'Unknown', undefined],
      ['/contacts/sess_1/2%40lid', 'Marta', undefined],
      ['/contacts/sess_1?q=a%26b', 'Find “a&b” among all contacts', undefined],
    ]);
  });
});
