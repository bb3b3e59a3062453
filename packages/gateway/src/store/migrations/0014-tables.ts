import { next, type Rebuilt } from './rebuild.js';

/** The rows of a table with the account of their session; those of none go. */
const withSession = (table: string): string =>
  `${table} as old join wa_sessions on wa_sessions.id = old.session_id`;

const ACCOUNT = { account_id: 'wa_sessions.account_id' };

/** Columns that stay as they are. */
const kept = (...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, `old.${name}`]));

/** Texts refer to their messages, so both are made before either takes its place. */
export const messageTables: readonly Rebuilt[] = [
  {
    table: 'messages',
    columns: `
      id text primary key, account_id bigint not null, wa_message_id text not null, chat_jid text not null,
      sender text not null, sender_jid text, sender_lid text, from_me integer not null, type text not null, body text,
      content text, quoted_message_id text, quoted text, mentions text, has_media integer not null, status text, error text,
      edited integer not null, deleted integer not null, timestamp bigint not null, created_at bigint not null`,
    fill: {
      ...kept('id'),
      ...ACCOUNT,
      ...kept('wa_message_id', 'chat_jid'),
      sender: `case when old.from_me = 1 then 'me' else coalesce(old.sender_lid, old.sender_jid, old.chat_jid) end`,
      ...kept(
        'sender_jid',
        'sender_lid',
        'from_me',
        'type',
        'body',
        'content',
        'quoted_message_id',
        'quoted',
      ),
      ...kept('mentions', 'has_media', 'status', 'error', 'edited', 'deleted', 'timestamp', 'created_at'),
    },
    from: withSession('messages'),
    indexes: [
      'create unique index messages_identity on messages (account_id, wa_message_id, chat_jid, sender)',
      'create index messages_of_chat on messages (account_id, chat_jid, timestamp, id)',
      'create index messages_by_number on messages (account_id, sender) where sender_lid is null and from_me = 0',
    ],
  },
  {
    table: 'message_search',
    id: 'docid',
    columns: `
      message_id text not null unique references ${next('messages')} (id) on delete cascade,
      account_id bigint not null, chat_jid text not null, timestamp bigint not null, text text not null`,
    fill: { ...kept('message_id'), ...ACCOUNT, ...kept('chat_jid', 'timestamp', 'text') },
    from: withSession('message_search'),
    indexes: [
      'create index message_search_newest on message_search (account_id, timestamp, docid)',
      'create index message_search_chat on message_search (account_id, chat_jid, timestamp, docid)',
    ],
  },
];

/** What is said of a message that is there names its row. */
const toMessage = (table: string): string =>
  `${withSession(table)} join messages on messages.account_id = wa_sessions.account_id and messages.wa_message_id = old.target_id`;

const deeds = (table: string, ...own: [name: string, column: string][]): Rebuilt => ({
  table,
  columns: `
    account_id bigint not null, message_id text not null, sender text not null, sender_jid text, sender_lid text,
    from_me integer not null, ${own.map(([, column]) => column).join(', ')}, timestamp bigint not null,
    primary key (message_id, sender)`,
  fill: {
    ...ACCOUNT,
    message_id: 'messages.id',
    ...kept('sender', 'sender_jid', 'sender_lid', 'from_me', ...own.map(([name]) => name), 'timestamp'),
  },
  from: toMessage(table),
  indexes: [`create index ${table}_sender on ${table} (account_id, sender)`],
});

export const accountTables: readonly Rebuilt[] = [
  deeds('reactions', ['emoji', 'emoji text not null']),
  deeds('poll_votes', ['options', 'options text not null']),
  {
    table: 'stanzas',
    columns: `
      account_id bigint not null, kind text not null, stanza_id text not null, chat_jid text not null, sender text not null,
      target_id text, target_sender text, sender_jid text, sender_lid text, body text, applied integer not null,
      timestamp bigint not null, primary key (account_id, stanza_id, kind, chat_jid, sender)`,
    fill: {
      ...ACCOUNT,
      ...kept('kind', 'stanza_id'),
      chat_jid: `coalesce(old.chat_jid, '')`,
      sender: `coalesce(old.sender, '')`,
      ...kept('target_id', 'sender_jid', 'sender_lid', 'body', 'applied', 'timestamp'),
    },
    from: withSession('stanzas'),
    indexes: [
      'create index stanzas_target on stanzas (account_id, target_id)',
      `create index stanzas_by_number on stanzas (account_id, sender) where sender_lid is null and sender <> 'me'`,
    ],
  },
  {
    table: 'chats',
    id: 'id',
    columns: `
      account_id bigint not null, chat_jid text not null, type text not null, name text,
      last_message_at bigint, last_message_id text, unread_count bigint not null,
      archived integer not null, pinned integer not null, muted_until bigint, search_text text not null,
      unique (account_id, chat_jid)`,
    fill: {
      ...ACCOUNT,
      ...kept('chat_jid', 'type', 'name', 'last_message_at', 'last_message_id', 'unread_count'),
      ...kept('archived', 'pinned', 'muted_until', 'search_text'),
    },
    from: withSession('chats'),
    indexes: ['create index chats_recent on chats (account_id, last_message_at, id)'],
  },
  {
    table: 'wa_group_members',
    id: 'id',
    columns: `
      account_id bigint not null, group_jid text not null, member text not null, role text not null, tag text,
      first_seen_at bigint not null, last_seen_at bigint not null, unique (account_id, group_jid, member)`,
    fill: { ...ACCOUNT, ...kept('group_jid', 'member', 'role', 'tag', 'first_seen_at', 'last_seen_at') },
    from: withSession('wa_group_members'),
    indexes: ['create index wa_group_members_person on wa_group_members (account_id, member)'],
  },
  {
    table: 'blocked_contacts',
    columns: 'account_id bigint not null, jid text not null, primary key (account_id, jid)',
    fill: { ...ACCOUNT, ...kept('jid') },
    from: withSession('blocked_contacts'),
  },
  {
    table: 'outbox',
    columns: `
      id text primary key, organization_id text not null, account_id bigint not null, idempotency_key text,
      mode text not null, status text not null, wa_message_id text not null, chat_jid text, payload text not null,
      error text, timestamp bigint not null, created_at bigint not null, unique (organization_id, idempotency_key)`,
    fill: {
      ...kept('id', 'organization_id'),
      ...ACCOUNT,
      ...kept('idempotency_key', 'mode', 'status', 'wa_message_id', 'chat_jid', 'payload', 'error'),
      ...kept('timestamp', 'created_at'),
    },
    from: withSession('outbox'),
    indexes: [
      'create index outbox_account on outbox (account_id, status, id)',
      'create index outbox_message on outbox (account_id, wa_message_id)',
    ],
  },
  {
    table: 'event_log',
    id: 'seq',
    columns: `
      event_id text not null unique, organization_id text not null, session_id text not null, account_id bigint,
      type text not null, payload text not null, created_at bigint not null`,
    fill: {
      ...kept('event_id', 'organization_id', 'session_id'),
      // What happens to a session, or to the installation, belongs to no account.
      account_id: `case when old.type in ('session.status', 'auth.qr', 'auth.code', 'alert') then null else wa_sessions.account_id end`,
      ...kept('type', 'payload', 'created_at'),
    },
    // An alert may be of no session.
    from: 'event_log as old left join wa_sessions on wa_sessions.id = old.session_id',
    indexes: [
      'create index event_log_organization on event_log (organization_id, seq)',
      'create index event_log_session on event_log (session_id, seq)',
      'create index event_log_position on event_log (organization_id, event_id)',
    ],
  },
];
