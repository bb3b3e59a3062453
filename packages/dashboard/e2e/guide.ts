/** One sentence of the guide to the dashboard. */
interface Clause {
  readonly part: string;
  readonly words: string;
}

/**
 * What the dashboard promises to whoever works with it. Each sentence is held by at least one journey, which names it by `proves`;
 * `docs/guide-coverage.md` is written from a run of them all, and a sentence without a journey that passed fails that run.
 */
export const guide = {
  'organization.active': {
    part: 'Organization',
    words: 'Work happens inside one active organization: nothing of another is shown, found or answered.',
  },
  'organization.switch': {
    part: 'Organization',
    words: 'The organization is switched in the switcher, and every page follows.',
  },
  'organization.rename': {
    part: 'Organization',
    words: 'An owner or admin renames it, and everybody in it reads the new name.',
  },
  'organization.delete': {
    part: 'Organization',
    words:
      'An owner deletes it by typing its name, once its sessions are gone; what stands in the way is said.',
  },
  'sessions.create': { part: 'Sessions', words: 'An owner creates a session.' },
  'sessions.start-stop': { part: 'Sessions', words: 'A session is stopped and started.' },
  'sessions.qr': {
    part: 'Sessions',
    words: 'A phone is linked by a QR code, which renews until it is scanned.',
  },
  'sessions.pairing-code': { part: 'Sessions', words: 'A phone is linked by a pairing code.' },
  'sessions.status': {
    part: 'Sessions',
    words: 'Status is live: what happens on the phone is seen without a reload.',
  },
  'sessions.admin': {
    part: 'Sessions',
    words: 'An admin creates, links, stops and starts sessions as the owner does.',
  },
  'sessions.member': { part: 'Sessions', words: 'A member sees the sessions and their live status.' },
  'api-keys.create': { part: 'API keys', words: 'An owner creates a key, whose secret is shown once.' },
  'api-keys.call': { part: 'API keys', words: 'A key lets code call the gateway without a browser login.' },
  'api-keys.revoke': { part: 'API keys', words: 'A revoked key is refused at once.' },
  'api-keys.admin': { part: 'API keys', words: 'An admin creates and revokes keys as the owner does.' },
  'webhooks.set': {
    part: 'Webhooks',
    words: 'The address is set where the organization’s events are sent, and they come signed.',
  },
  'webhooks.edit': {
    part: 'Webhooks',
    words: 'A webhook is edited, and nothing changes that was not touched.',
  },
  'webhooks.failing': {
    part: 'Webhooks',
    words: 'A failing receiver shows its attempts, and what it missed is sent again.',
  },
  'webhooks.admin': { part: 'Webhooks', words: 'An admin sets and edits webhooks as the owner does.' },
  'viewer.live': { part: 'Viewer', words: 'Chats are live: a message appears while they are looked at.' },
  'viewer.read-only': { part: 'Viewer', words: 'The viewer is read-only: it has nothing to write with.' },
  'viewer.attachment': {
    part: 'Viewer',
    words:
      'A photo is seen, a voice note heard, a document saved; an attachment without a file keeps its place.',
  },
  'viewer.poll': { part: 'Viewer', words: 'The votes in a poll are counted while it is looked at.' },
  'viewer.search': { part: 'Viewer', words: 'A message is found by a word in it, among a year of messages.' },
  'viewer.group': { part: 'Viewer', words: 'The head of a group says who is in it, with roles.' },
  'viewer.member': { part: 'Viewer', words: 'A member reads the chats, live.' },
  'contacts.search': {
    part: 'Contacts',
    words: 'People and groups that a session has seen are searched by name and by number.',
  },
  'contacts.chat': { part: 'Contacts', words: 'Opening one leads to the direct chat.' },
  'contacts.groups': {
    part: 'Contacts',
    words: 'Opening one shows the groups shared with it, with the name used in each.',
  },
  'contacts.jid': {
    part: 'Contacts',
    words: 'A recipient’s JID is found and copied, and it is confirmed who that is.',
  },
  'contacts.block': {
    part: 'Contacts',
    words: 'A person is blocked and let through again, as WhatsApp says it is.',
  },
  'contacts.member': { part: 'Contacts', words: 'A member finds people and groups.' },
  'roles.member': {
    part: 'Roles',
    words:
      'What a member may not do (codes, keys, webhooks, changes) is neither shown nor possible by address or call.',
  },
  'platform.all-sessions': {
    part: 'Platform',
    words:
      'A super admin sees the sessions of every organization, live, with the gateway each lives on, down to one of them.',
  },
  'platform.all-sessions.owner': {
    part: 'Platform',
    words:
      'An owner sees the sessions of other organizations neither by navigation, nor by address, nor by call.',
  },
  'monitor.live': {
    part: 'Platform',
    words: 'A live feed of the events that flow through the platform, of every organization.',
  },
  'monitor.super-admin': {
    part: 'Platform',
    words:
      'The super admin alone has it: nobody else has the page, by navigation or by address, nor the call.',
  },
  'monitor.pause': {
    part: 'Platform',
    words: 'It is paused, says how much waits, and shows all of that in order when it goes on.',
  },
  'monitor.masked': {
    part: 'Platform',
    words: 'Codes that link a phone are masked, on screen and in the file of what is held.',
  },
  'monitor.demoted': {
    part: 'Platform',
    words: 'The feed of a super admin whose role is taken away ends, and nothing of it stays.',
  },
  'platform.admin-number': {
    part: 'Platform',
    words: 'A super admin links the deployment’s own number by its pairing code, without console access.',
  },
  'platform.admin-number.owner': {
    part: 'Platform',
    words: 'An owner has the admin number neither by navigation, nor by address, nor by call.',
  },
  'audit.organization': {
    part: 'Audit log',
    words:
      'An owner sees who did what in the organization: people and keys by name, filtered by who, what and when.',
  },
  'audit.platform': { part: 'Audit log', words: 'A super admin sees what was done in all organizations.' },
  'audit.impersonated': {
    part: 'Audit log',
    words: 'What an admin does in somebody’s place is told with both names.',
  },
  'audit.member': {
    part: 'Audit log',
    words: 'A member sees the audit log neither by navigation, nor by address, nor by call.',
  },
  'frame.not-found': {
    part: 'The frame',
    words:
      'An address without a page says so, with a way home; that of a page which the person may not open says the same.',
  },
  'frame.broken': {
    part: 'The frame',
    words:
      'A page that cannot be fetched or shown ends in a sentence with a way on, and the frame stays of use.',
  },
  'frame.connection': {
    part: 'The frame',
    words: 'One place says that the device is offline or the gateway away, and that all is well again.',
  },
  'frame.commands': {
    part: 'The frame',
    words:
      'Pages, sessions and contacts are reached by typing part of a name, from anywhere, without a mouse.',
  },
  'plain.absent': {
    part: 'A plain gateway',
    words: 'What a gateway without extensions lacks is absent or said in a sentence, and the rest works.',
  },
  'members.invite': {
    part: 'Members',
    words: 'Somebody is invited by a link, accepts it in a browser of their own, and sees the number.',
  },
  'members.wrong-account': {
    part: 'Members',
    words: 'Opened under another account, an invitation names both addresses and accepts nothing.',
  },
  'account.profile': {
    part: 'Account',
    words: 'Everybody changes their own name, and the page around it shows the new one.',
  },
  'account.password': {
    part: 'Account',
    words:
      'The password is changed with the current one: every other device is refused at its next request, and this one stays signed in.',
  },
  'account.two-factor': {
    part: 'Account',
    words: 'A second factor is set up by a QR code read from the screen, and asked for at the next sign-in.',
  },
  'account.two-factor.codes': {
    part: 'Account',
    words: 'Backup codes are shown once; each signs in once.',
  },
  'account.two-factor.renew': {
    part: 'Account',
    words: 'Set up anew, the old authenticator signs in until a code of the new one was given.',
  },
  'account.devices': {
    part: 'Account',
    words: 'The devices that are signed in are listed, and one that is signed out reads so at once.',
  },
  'alerts.choose': {
    part: 'Alerts',
    words: 'On their own page people choose what is mailed to them when something goes wrong.',
  },
  'alerts.test': {
    part: 'Alerts',
    words:
      'A test mail names its address, and is said to be sent once the mail server took it; else that server is quoted.',
  },
  'alerts.mail': {
    part: 'Alerts',
    words: 'A session that the phone unlinked is mailed once, and once when it is linked again.',
  },
  'alerts.attention': {
    part: 'Alerts',
    words: 'What is wrong stands above the sessions with the one thing to do, and goes when it is over.',
  },
  'members.invite-by-mail': {
    part: 'Members',
    words: 'Where mail is configured an invitation is mailed, and its link lets whoever is invited in.',
  },
  'platform.users': { part: 'Platform', words: 'A super admin sees every account.' },
  'platform.users.impersonate': {
    part: 'Platform',
    words:
      'A super admin acts as somebody to help, under a banner that no page hides; the audit log names both.',
  },
  'platform.users.ban': {
    part: 'Platform',
    words: 'A super admin bans an account, which is refused at once, and lifts the ban.',
  },
  'platform.users.reset-link': {
    part: 'Platform',
    words:
      'A super admin makes a reset link for somebody, shown once, which sets a new password once and ends their sign-ins.',
  },
  'sign-in.forgot': {
    part: 'Signing in',
    words: 'Whoever forgot their password reads who makes a reset link, where the gateway sends no mail.',
  },
  'sign-in.many-tries': {
    part: 'Signing in',
    words: 'Too many tries are told with the seconds to wait.',
  },
  'sign-in.banned': { part: 'Signing in', words: 'Who is banned reads so at the sign-in, and until when.' },
  'members.invite.sign-up': {
    part: 'Members',
    words: 'Somebody who is invited makes the account by the link, also where nobody else may.',
  },
  'platform.users.banned': {
    part: 'Platform',
    words: 'Who is banned while they watch reads so in every tab, and no data of theirs stays on a page.',
  },
  'platform.users.removed': {
    part: 'Platform',
    words:
      'Whose account is removed, or who is taken out of the organization, reads so, and nothing of it stays.',
  },
  'platform.users.demoted': {
    part: 'Platform',
    words:
      'Who loses the role of a super admin while they watch keeps nothing of the platform on the screen.',
  },
  'platform.users.owner': {
    part: 'Platform',
    words: 'An owner has the accounts neither by navigation, nor by address, nor by call.',
  },
} as const satisfies Record<string, Clause>;

export type ClauseId = keyof typeof guide;

/** The kind of annotation by which a journey names its clauses. */
export const ANNOTATION = 'guide';

/** Details for `test(title, proves('sessions.qr'), …)`: the clauses that the journey holds. */
export const proves = (...clauses: [ClauseId, ...ClauseId[]]) => ({
  annotation: clauses.map((description) => ({ type: ANNOTATION, description })),
});
