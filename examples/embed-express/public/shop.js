// Where the elements would lead somebody, this shop has a page.
const pages = {
  'wagate-session-linked': '/chats',
  'wagate-chats-open': '/chats',
  'wagate-session-link': '/phone',
  'wagate-session-open': '/phone',
  'wagate-account-required': '/',
};
for (const [event, page] of Object.entries(pages))
  document.addEventListener(event, () => location.assign(page));
