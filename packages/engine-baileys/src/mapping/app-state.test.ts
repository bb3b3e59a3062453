import type { WantedChatChange } from '@wagate/engine';
import type { ChatMutation } from 'baileys';
import { describe, expect, it } from 'vitest';
import { patchOf, settingsEvents } from './app-state.js';
import { MUTED_FOR_GOOD } from './mute.js';

const ANN = '1@s.whatsapp.net';
const AT = 1_700_000_000_500;
const range = { messageRange: { lastMessageTimestamp: 1_699_999_999 } };

const mutation = (index: string[], value: object): ChatMutation =>
  ({ index, syncAction: { value: { timestamp: AT, ...value } } }) as unknown as ChatMutation;

describe('settings of the phone', () => {
  it.each<[string[], object, object]>([
    [['archive', ANN], { archiveChatAction: { archived: true } }, { change: 'archived', archived: true }],
    [['archive', ANN], { archiveChatAction: { archived: false } }, { change: 'archived', archived: false }],
    [['pin_v1', ANN], { pinAction: { pinned: true } }, { change: 'pinned', pinned: true }],
    [['pin_v1', ANN], { pinAction: { pinned: false } }, { change: 'pinned', pinned: false }],
    [
      ['mute', ANN],
      { muteAction: { muted: true, muteEndTimestamp: AT + 9 } },
      { change: 'muted', mutedUntil: AT + 9 },
    ],
    [
      ['mute', ANN],
      { muteAction: { muted: true, muteEndTimestamp: -1 } },
      { change: 'muted', mutedUntil: MUTED_FOR_GOOD },
    ],
    [['mute', ANN], { muteAction: { muted: true } }, { change: 'muted', mutedUntil: MUTED_FOR_GOOD }],
    [['mute', ANN], { muteAction: { muted: false } }, { change: 'muted', mutedUntil: null }],
    [['markChatAsRead', ANN], { markChatAsReadAction: { read: true } }, { change: 'read', read: true }],
    [['markChatAsRead', ANN], { markChatAsReadAction: { read: false } }, { change: 'read', read: false }],
    [['clearChat', ANN, '1', '0'], { clearChatAction: {} }, { change: 'cleared' }],
    [['deleteChat', ANN, '1'], { deleteChatAction: {} }, { change: 'deleted' }],
    [
      ['deleteMessageForMe', ANN, 'M1', '0', '7@lid'],
      { deleteMessageForMeAction: {} },
      { change: 'message-deleted', messageId: 'M1', fromMe: false, senderJid: '7@lid' },
    ],
    [
      ['deleteMessageForMe', ANN, 'M1', '1', '0'],
      { deleteMessageForMeAction: {} },
      { change: 'message-deleted', messageId: 'M1', fromMe: true },
    ],
  ])('%o %o', (index, value, change) => {
    const about = { chatJid: ANN, at: AT, upTo: AT };
    expect(settingsEvents([mutation(index, value)])).toEqual([
      { type: 'chat-changes', changes: [{ ...about, ...change }] },
    ]);
  });

  it('concern what the phone had seen', () => {
    const [event] = settingsEvents([mutation(['deleteChat', ANN, '1'], { deleteChatAction: range })]);
    expect(event).toMatchObject({ changes: [{ upTo: 1_699_999_999_000 }] });
  });

  it.each<[string[], object, object]>([
    [
      ['contact', ANN],
      { contactAction: { fullName: 'Ann', lidJid: '7@lid' } },
      { phoneJid: ANN, lid: '7@lid', name: 'Ann' },
    ],
    [
      ['contact', '7@lid'],
      { contactAction: { firstName: 'Ann', pnJid: ANN } },
      { phoneJid: ANN, lid: '7@lid', name: 'Ann' },
    ],
    [['contact', ANN], { contactAction: {} }, { phoneJid: ANN, name: null }],
    [['lid_contact', '7@lid'], { lidContactAction: { fullName: 'Ann' } }, { lid: '7@lid', name: 'Ann' }],
    [['pnForLidChat', '7@lid'], { pnForLidChatAction: { pnJid: ANN } }, { phoneJid: ANN, lid: '7@lid' }],
  ])('%o %o is a contact', (index, value, contact) => {
    expect(settingsEvents([mutation(index, value)])).toEqual([{ type: 'contacts', contacts: [contact] }]);
  });

  it('are as without what is set no more, whatever it last was', () => {
    const gone = (index: string[], value: object) => ({ ...mutation(index, value), removed: true });
    const about = { chatJid: ANN, at: AT, upTo: AT };
    expect(
      settingsEvents([
        gone(['contact', ANN], { contactAction: { fullName: 'Ann' } }),
        gone(['archive', ANN], { archiveChatAction: { archived: true } }),
        gone(['pin_v1', ANN], { pinAction: { pinned: true } }),
        gone(['mute', ANN], { muteAction: { muted: true } }),
        gone(['markChatAsRead', ANN], { markChatAsReadAction: { read: false } }),
        gone(['deleteChat', ANN, '1'], { deleteChatAction: {} }),
        gone(['pnForLidChat', '7@lid'], { pnForLidChatAction: { pnJid: ANN } }),
      ]),
    ).toEqual([
      { type: 'contacts', contacts: [{ phoneJid: ANN, name: null }] },
      {
        type: 'chat-changes',
        changes: [
          { ...about, change: 'archived', archived: false },
          { ...about, change: 'pinned', pinned: false },
          { ...about, change: 'muted', mutedUntil: null },
        ],
      },
    ]);
  });

  it.each<[string[], object]>([
    [['setting_pushName'], { pushNameSetting: { name: 'Desk' } }],
    [['star', ANN, 'M1', '1', '0'], { starAction: { starred: true } }],
    [['archive', 'nobody'], { archiveChatAction: { archived: true } }],
    [['deleteMessageForMe', ANN], { deleteMessageForMeAction: {} }],
    [['contact', 'g@g.us'], { contactAction: { fullName: 'Group' } }],
    [[], {}],
  ])('%o tells nothing', (index, value) => {
    expect(settingsEvents([mutation(index, value)])).toEqual([]);
  });

  it.each<WantedChatChange>([
    { change: 'archived', archived: true, chatJid: ANN, at: AT },
    { change: 'pinned', pinned: false, chatJid: ANN, at: AT },
    { change: 'muted', mutedUntil: AT + 1, chatJid: ANN, at: AT },
    { change: 'muted', mutedUntil: MUTED_FOR_GOOD, chatJid: ANN, at: AT },
    { change: 'muted', mutedUntil: null, chatJid: ANN, at: AT },
    { change: 'read', read: true, chatJid: ANN, at: AT },
    { change: 'read', read: false, chatJid: ANN, at: AT },
    { change: 'cleared', chatJid: ANN, at: AT },
    { change: 'deleted', chatJid: ANN, at: AT },
  ])('are written as they are read: %o', (wanted) => {
    const { index, syncAction } = patchOf(wanted);
    const written = { index, syncAction: { value: syncAction } } as unknown as ChatMutation;
    expect(settingsEvents([written])).toEqual([{ type: 'chat-changes', changes: [{ ...wanted, upTo: AT }] }]);
  });
});
