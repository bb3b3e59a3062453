import { chatKind, isGroupJid, isLid } from '@wagate/contract/jid';
import type { Selectable } from 'kysely';
import { People } from '../contacts/people.js';
import type { EventType, MessagePayload } from '../events/envelope.js';
import type { ChangingContent } from '../messages/content.js';
import type { MessageRow } from '../messages/message-row.js';
import { messagePayload } from '../messages/payload.js';
import { editInSearch, removeFromSearch } from '../search/search-row.js';
import type { StanzaTable } from '../store/schema.js';
import type { Scope } from './session-scope.js';

type Stanza = Selectable<StanzaTable>;

/** What a stanza says beyond whom it concerns. */
export function stanzaContent(content: ChangingContent): string | null {
  switch (content.type) {
    case 'edit':
      return content.text;
    case 'reaction':
      return content.emoji;
    case 'poll_vote':
      return content.selectedOptions ? JSON.stringify(content.selectedOptions) : null;
    case 'revoke':
      return null;
  }
}

type Fit = 'is' | 'may be' | 'is not';

/** Whether a person is among others: a number and a LID that nobody has told us to be one person's may be one's all the same. */
function among(person: string, others: readonly string[], people: People): Fit {
  if (others.some((one) => people.canonical(one) === people.canonical(person))) return 'is';
  const whole = (jid: string) => {
    const { lid, phone_jid } = people.get(jid) ?? {};
    return Boolean(lid && phone_jid);
  };
  if (whole(person)) return 'is not';
  return others.some((one) => isLid(one) !== isLid(person) && !whole(one)) ? 'may be' : 'is not';
}

/** Whether the stanza comes from who wrote the message, by whichever of their addresses. */
async function authorship(scope: Scope, stanza: Stanza, target: MessageRow): Promise<Fit> {
  if (!stanza.sender || (stanza.sender === 'me') !== (target.from_me === 1)) return 'is not';
  // Two people at most write in a direct chat.
  if (stanza.sender === 'me' || chatKind(target.chat_jid) === 'dm') return 'is';
  const addresses = addressesOf(target);
  const people = await People.load(scope.change.trx, scope.change.organizationId, [
    stanza.sender,
    ...addresses,
  ]);
  return among(stanza.sender, addresses, people);
}

const addressesOf = ({ sender, sender_lid, sender_jid }: MessageRow): string[] =>
  [sender, sender_lid, sender_jid].filter((one) => one !== null);

/** `waits`: only once the group is described, or whose two addresses are, can it be told. */
type Right = 'may' | 'may not' | 'waits';

/** Whether the stanza comes from an admin of the group, and names the message's own author as every phone demands. */
async function adminsRight(scope: Scope, stanza: Stanza, target: MessageRow): Promise<Right> {
  const { trx } = scope.change;
  const admins = await trx
    .selectFrom('wa_group_members')
    .select('member')
    .where('account_id', '=', scope.accountId)
    .where('group_jid', '=', stanza.chat_jid)
    .where('role', '!=', 'member')
    .execute();
  const author = stanza.target_sender;
  const addresses = addressesOf(target);
  const people = await People.load(trx, scope.change.organizationId, [
    stanza.sender,
    author === 'me' ? null : author,
    ...admins.map(({ member }) => member),
    ...addresses,
  ]);
  if (author && (author === 'me') !== (target.from_me === 1)) return 'may not';
  const named = author && author !== 'me' ? among(author, addresses, people) : 'is';
  if (named !== 'is') return named === 'may be' ? 'waits' : 'may not';
  // An own revoke of a group member's message is an admin's, done on the phone, where WhatsApp has let it pass.
  if (stanza.sender === 'me') return 'may';
  const members = admins.map(({ member }) => member);
  const fit = among(stanza.sender, members, people);
  if (fit === 'is') return 'may';
  return fit === 'may be' || !members.length ? 'waits' : 'may not';
}

/** WhatsApp leaves it to the receiver to refuse that someone edits or deletes what another has written. */
async function rightTo(scope: Scope, stanza: Stanza, target: MessageRow): Promise<Right> {
  if (stanza.chat_jid !== target.chat_jid) return 'may not';
  if (stanza.kind !== 'edit' && stanza.kind !== 'revoke') return 'may';
  const author = await authorship(scope, stanza, target);
  if (author === 'is') return 'may';
  const right =
    stanza.kind === 'revoke' && isGroupJid(target.chat_jid) && stanza.sender
      ? await adminsRight(scope, stanza, target)
      : 'may not';
  return right === 'may not' && author === 'may be' ? 'waits' : right;
}

/** @returns the event that tells of it; `undefined` when a newer one of its kind has come first. */
async function write(
  scope: Scope,
  stanza: Stanza,
  target: MessageRow,
  mentions: string | undefined,
): Promise<EventType | undefined> {
  const { trx } = scope.change;
  switch (stanza.kind) {
    case 'edit': {
      const newer = await trx
        .selectFrom('stanzas')
        .select('stanza_id')
        .where('account_id', '=', scope.accountId)
        .where('target_id', '=', target.wa_message_id)
        .where('kind', '=', 'edit')
        .where('chat_jid', '=', target.chat_jid)
        .where('sender', '=', stanza.sender)
        .where('applied', '=', 1)
        .where('timestamp', '>', stanza.timestamp)
        .executeTakeFirst();
      if (newer || target.deleted) return undefined;
      await trx
        .updateTable('messages')
        .set({ body: stanza.body, edited: 1, ...(mentions && { mentions }) })
        .where('id', '=', target.id)
        .execute();
      await editInSearch(scope.change, { ...target, body: stanza.body });
      return 'message.edited';
    }
    case 'revoke':
      if (target.deleted) return undefined;
      await trx.updateTable('messages').set({ deleted: 1 }).where('id', '=', target.id).execute();
      await removeFromSearch(scope.change, target.id);
      await trx.deleteFrom('message_media').where('message_id', '=', target.id).execute();
      return 'message.revoked';
    case 'poll_vote':
      // A vote that nobody could open says nothing of what was chosen: what is known stays.
      return stanza.body === null ? 'poll.vote' : keepDeed(scope, stanza, target);
    default:
      return keepDeed(scope, stanza, target);
  }
}

/** A person has one reaction to a message and one vote in a poll: the newest. */
async function keepDeed(scope: Scope, stanza: Stanza, target: MessageRow): Promise<EventType | undefined> {
  const { trx } = scope.change;
  const table = stanza.kind === 'reaction' ? 'reactions' : 'poll_votes';
  const who = {
    account_id: scope.accountId,
    message_id: target.id,
    sender: stanza.sender,
    sender_jid: stanza.sender_jid,
    sender_lid: stanza.sender_lid,
    from_me: stanza.sender === 'me' ? 1 : 0,
    timestamp: stanza.timestamp,
  } as const;
  const older = await trx
    .selectFrom(table)
    .select('timestamp')
    .where('message_id', '=', who.message_id)
    .where('sender', '=', who.sender)
    .executeTakeFirst();
  if (older && older.timestamp > stanza.timestamp) return undefined;
  const keys = ['message_id', 'sender'] as const;
  if (table === 'reactions') {
    const values = { ...who, emoji: stanza.body ?? '' };
    await trx
      .insertInto('reactions')
      .values(values)
      .onConflict((conflict) => conflict.columns(keys).doUpdateSet(values))
      .execute();
    return 'message.reaction';
  }
  const values = { ...who, options: stanza.body ?? '[]' };
  await trx
    .insertInto('poll_votes')
    .values(values)
    .onConflict((conflict) => conflict.columns(keys).doUpdateSet(values))
    .execute();
  return 'poll.vote';
}

const TOLD_TYPE: Partial<Record<EventType, string>> = {
  'message.edited': 'text',
  'message.revoked': 'revoke',
  'message.reaction': 'reaction',
  'poll.vote': 'poll_vote',
};

function detailsOf(event: EventType, stanza: Stanza): Partial<MessagePayload> {
  if (event === 'message.edited') return { body: stanza.body ?? '' };
  if (event === 'message.reaction') return { reaction: stanza.body ?? '' };
  if (event === 'poll.vote' && stanza.body) return { selectedOptions: JSON.parse(stanza.body) };
  return {};
}

/** Who wrote the message that an event points at; nobody is named where only the chat is known. */
const targetSender = ({ from_me, sender, sender_jid, sender_lid }: MessageRow): Partial<MessagePayload> =>
  from_me || sender_jid || sender_lid ? { targetSender: sender } : {};

/** A stanza is known again by its row, which is as it came, or not applied, or gone because nobody honours it. */
async function keepAs(scope: Scope, stanza: Stanza, as: 'waiting' | 'refused'): Promise<void> {
  const { trx } = scope.change;
  const row = [
    ['account_id', scope.accountId],
    ['stanza_id', stanza.stanza_id],
    ['kind', stanza.kind],
    ['chat_jid', stanza.chat_jid],
    ['sender', stanza.sender],
  ] as const;
  if (as === 'waiting') {
    let update = trx.updateTable('stanzas').set({ applied: 0 });
    for (const [column, value] of row) update = update.where(column, '=', value);
    await update.execute();
  } else {
    let removal = trx.deleteFrom('stanzas');
    for (const [column, value] of row) removal = removal.where(column, '=', value);
    await removal.execute();
  }
}

/** What whoever did it calls themself, as a message tells of its author. */
async function pushNameOf({ change }: Scope, { sender, sender_lid, sender_jid }: Stanza) {
  if (sender === 'me') return undefined;
  const people = await People.load(change.trx, change.organizationId, [sender_lid, sender_jid]);
  return (people.get(sender_lid) ?? people.get(sender_jid))?.push_name ?? undefined;
}

/**
 * Lets a stanza change its message, where its sender may, and tells of it.
 * @param content what it says, where it came just now: whom an edit mentions is not kept while it waits
 */
export async function carryOut(
  scope: Scope,
  stanza: Stanza,
  target: MessageRow,
  tell: boolean,
  content?: ChangingContent,
): Promise<void> {
  const right = await rightTo(scope, stanza, target);
  if (right === 'waits') return keepAs(scope, stanza, 'waiting');
  if (right === 'may not') return keepAs(scope, stanza, 'refused');
  const mentions =
    content?.type === 'edit' && content.mentions ? JSON.stringify(content.mentions) : undefined;
  const event = await write(scope, stanza, target, mentions);
  if (!event || !tell) return;
  const doer = {
    wa_message_id: stanza.stanza_id,
    chat_jid: target.chat_jid,
    from_me: stanza.sender === 'me' ? 1 : 0,
    type: TOLD_TYPE[event]!,
    timestamp: stanza.timestamp,
    sender_jid: stanza.sender_jid,
    sender_lid: stanza.sender_lid,
    ...(mentions && { mentions }),
  } as const;
  const payload = await messagePayload(scope.change, doer, await pushNameOf(scope, stanza));
  scope.change.emit(scope, event as 'message.edited', {
    ...payload,
    targetId: target.wa_message_id,
    ...targetSender(target),
    ...detailsOf(event, stanza),
  });
}
