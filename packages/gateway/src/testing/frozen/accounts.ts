import type { EngineContact } from '@wagate/engine';

/** Numbers that sessions are linked with, as WhatsApp names them: with the device of the link. */
export const ACCOUNTS = {
  shop: { jid: '4915100000001:7@s.whatsapp.net', lid: '81000000000001:7@lid' },
  support: { jid: '4915100000002:3@s.whatsapp.net', lid: '81000000000002:3@lid' },
  former: { jid: '4915100000003:9@s.whatsapp.net', lid: '81000000000003:9@lid' },
  successor: { jid: '4915100000004:2@s.whatsapp.net', lid: '81000000000004:2@lid' },
  unlinked: { jid: '4915100000005:5@s.whatsapp.net', lid: '81000000000005:5@lid' },
  admin: { jid: '12025550100:1@s.whatsapp.net', lid: '81000000000006:1@lid' },
  tours: { jid: '5511987650007:4@s.whatsapp.net', lid: '81000000000007:4@lid' },
};

/** People who write, by both of their addresses where these are known. */
export const PEOPLE = {
  anna: {
    lid: '77000000000001@lid',
    phoneJid: '4915200000001@s.whatsapp.net',
    name: 'Anna Weiß',
    pushName: 'Änne',
  },
  /** Their number alone is known. */
  bob: { phoneJid: '4915200000002@s.whatsapp.net', pushName: 'Bob 🚲' },
  /** Hides the number. */
  chen: { lid: '77000000000003@lid', pushName: '陈会议室' },
  /** Known by number first, by LID later. */
  dora: { lid: '77000000000004@lid', phoneJid: '4915200000004@s.whatsapp.net', pushName: 'Dora' },
  /** A business in Brazil, whose number has two spellings. */
  emil: {
    lid: '77000000000005@lid',
    phoneJid: '551187654321@s.whatsapp.net',
    businessName: 'Padaria Équipe',
    name: 'Emil',
  },
  farid: { lid: '77000000000006@lid', phoneJid: '4915200000006@s.whatsapp.net', pushName: 'فريد' },
  /** Blocked. */
  gus: { lid: '77000000000007@lid', phoneJid: '4915200000007@s.whatsapp.net', pushName: 'Gus' },
} satisfies Record<string, EngineContact>;

export type Name = keyof typeof PEOPLE;

export const addressOf = (name: Name): string => {
  const person: EngineContact = PEOPLE[name];
  return person.lid ?? person.phoneJid!;
};

export const GROUPS = {
  bakers: '120363000000000001@g.us',
  suppliers: '120363000000000002@g.us',
};

export const CHANNEL = '120363000000000009@newsletter';
export const BROADCAST = '1700000000@broadcast';
