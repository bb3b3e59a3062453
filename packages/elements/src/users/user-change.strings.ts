import { strings } from '../localize/strings.js';

export const english = {
  impersonate_title: (name: string) => `Impersonate ${name}?`,
  impersonate_verb: 'Impersonate',
  impersonate_text:
    'You will see and do what this person can, until you stop or one hour has passed. They are not told.',
  impersonate_noted: 'Every action is recorded with your name beside theirs.',
  promote_title: (name: string) => `Make ${name} a super admin?`,
  promote_verb: 'Make super admin',
  promote_text:
    'They will see and change everything on this gateway: every account, every organization and its sessions.',
  demote_title: (name: string) => `Make ${name} an ordinary user?`,
  demote_verb: 'Make ordinary user',
  demote_text:
    'They lose the pages of the platform, within five minutes at the latest. Their own organizations stay.',
  reset_link_title: (name: string) => `Make a reset link for ${name}?`,
  reset_link_verb: 'Make the link',
  reset_link_text:
    'Whoever has the link can set a new password, once, for an hour. An earlier link stops working. It is shown once: hand it over in a way that nobody else reads.',
  sign_out_title: (name: string) => `End all sign-ins of ${name}?`,
  sign_out_verb: 'End all sign-ins',
  sign_out_text:
    'Every browser that is signed in to this account has to sign in again, within five minutes at the latest. API keys go on.',
  ban_title: (name: string) => `Ban ${name}?`,
  ban_verb: 'Ban',
  ban_text: 'They are signed out everywhere and can’t sign in. API keys of their organizations go on.',
  ban_reason: 'Reason',
  ban_reason_help: 'Other super admins read it. The person does not.',
  ban_reason_long: (most: number) => `At most ${most} characters`,
  ban_end: 'The ban ends',
  ban_day: 'In a day',
  ban_week: 'In a week',
  ban_month: 'In 30 days',
  ban_date: 'On a day of your choice',
  ban_never: 'Not by itself',
  ban_ends_at: (date: string) => `On ${date}`,
  ban_last: 'Last day',
  ban_no_date: 'Choose a day from today on',
  unban_title: (name: string) => `Lift the ban on ${name}?`,
  unban_verb: 'Lift the ban',
  unban_text: 'They can sign in again at once. The sign-ins that the ban ended stay ended.',
  delete_title: (name: string) => `Delete the account of ${name}?`,
  delete_verb: 'Delete account',
  delete_text:
    'The account and its sign-ins are gone for good. Their organizations, with sessions and keys, stay: look first after those that nobody else owns.',
  refused_own_ban: 'Nobody can ban their own account.',
  refused_own_role: 'You can’t take your own role away. Another super admin can.',
  refused_own_delete: 'Nobody can delete their own account here.',
  refused_super_admin: 'Super admins can’t be impersonated.',
  refused_own_link: 'Nobody makes a reset link for themselves. Change your password on your account page.',
  refused_banned_link: 'This person is banned: lift the ban first.',
  no_reset_links: 'This gateway makes no reset links.',
  refused_banned: 'This person is banned: nobody can act as them before the ban is lifted.',
  refused_only_owner: (organization: string) =>
    `They are the only owner of ${organization}, which others are in. Make another member an owner first.`,
  refused_role: 'You are no super admin any more, or you act as somebody who is none.',
  gone: 'This account was deleted meanwhile.',
  still_you:
    'The gateway agreed, but it still takes you for yourself. Nothing is done in this person’s name.',
};

export const userChangeStrings = strings('user_change', english, {
  es: () => import('./user-change.es.js'),
  ar: () => import('./user-change.ar.js'),
});
