// The shop's pages: whole documents of the server's, without a script in them.

class Markup extends String {}
const escaped = (text) => String(text).replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
/** Markup with values in it, each escaped unless it is markup. */
const html = ({ raw }, ...values) =>
  new Markup(String.raw({ raw }, ...values.map((one) => (one instanceof Markup ? one : escaped(one ?? '')))));

const page = (title, main, header = '') =>
  String(html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title} – Tideway Supplies</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/shop.css">
    <script type="module" src="/wagate/wagate-autoloader.js"></script>
    <script type="module" src="/shop.js"></script>
  </head>
  <body>${header}
    ${main}
  </body>
</html>`);

const header = ({ name }, here) => {
  const link = (path, text) =>
    html`<a href="${path}" ${here === path ? html`aria-current="page"` : ''}>${text}</a>`;
  return html`
    <header>
      <strong>Tideway Supplies</strong>
      <nav aria-label="Your account">${link('/chats', 'Chats')}${link('/phone', 'Your phone')}</nav>
      <form method="post" action="/sign-out"><span>${name}</span><button>Sign out</button></form>
    </header>`;
};

/** Elements ask at `/api/wagate` who this is: no key and no script of ours is needed for that. */
const connected = (content) => html`<wagate-provider src="/api/wagate">${content}</wagate-provider>`;

export const signInPage = (problem) =>
  page(
    'Sign in',
    html`<main class="card">
      <h1>Tideway Supplies</h1>
      <p>Sign in to see your orders and your chats.</p>
      <form method="post" action="/sign-in">
        ${problem ? html`<p role="alert">${problem}</p>` : ''}
        <label>Email <input name="email" type="email" autocomplete="username" required autofocus></label>
        <label>Password <input name="password" type="password" autocomplete="current-password" required></label>
        <button class="primary">Sign in</button>
      </form>
    </main>`,
  );

export const beginPage = (customer) =>
  page(
    'Your phone',
    html`<main class="card">
      <h1>Answer your buyers from here</h1>
      <p>Link the phone of your business, and its WhatsApp chats appear beside your orders. You can unlink it on the phone at any time.</p>
      <form method="post" action="/phone"><button class="primary">Link a phone</button></form>
    </main>`,
    header(customer, '/phone'),
  );

export const phonePage = (customer, session) =>
  page(
    'Your phone',
    html`<main class="phone">${connected(html`<wagate-pairing session="${session}"></wagate-pairing>`)}</main>`,
    header(customer, '/phone'),
  );

export const chatsPage = (customer, session) =>
  page(
    'Chats',
    html`<main class="chats">${connected(html`<wagate-viewer session="${session}"></wagate-viewer>`)}</main>`,
    header(customer, '/chats'),
  );

export const failedPage = () =>
  page(
    'Not now',
    html`<main class="card">
      <h1>That did not work</h1>
      <p>Your phone can’t be linked at the moment. Try again in a minute.</p>
      <a href="/">Back</a>
    </main>`,
  );
