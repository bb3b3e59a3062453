import { strings } from '../localize/strings.js';

export const english = {
  title: 'Invite somebody',
  email: 'E-mail',
  role: 'Role',
  owner: 'Owner',
  admin: 'Admin',
  member: 'Member',
  owner_help: 'Does all that an admin does, and makes and removes owners.',
  admin_help: 'Manages sessions, API keys, webhooks and members.',
  member_help: 'Reads chats and sends. Changes no sessions, keys or webhooks.',
  verb: 'Invite',
  by_mail: 'The link goes to this address by mail, and you can copy it too.',
  no_mail: 'No mail is sent from here: you get a link to copy and hand over yourself.',
  no_address: 'Enter an e-mail address, such as ana@harbour.example.',
  made: (email: string) => `${email} is invited.`,
  made_text: (until: string) =>
    `Hand the link over yourself: no mail was sent. It works until ${until}, and only for an account with this address.`,
  mailed: (until: string) =>
    `The link was mailed to this address. It works until ${until}, and only for an account with this address.`,
  mail_failed: (until: string) =>
    `It could not be mailed: hand the link over yourself. It works until ${until}, and only for an account with this address.`,
  mail_unknown: (until: string) =>
    `Whether the mail went out is not known: hand the link over yourself if it does not arrive. It works until ${until}, and only for an account with this address.`,
  copy_link: 'Copy link',
  link_for: (email: string) => `link for ${email}`,
};

export const memberInviteStrings = strings('member_invite', english, {
  es: () => import('./member-invite.es.js'),
  ar: () => import('./member-invite.ar.js'),
});
