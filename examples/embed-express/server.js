// A shop whose customers link their phones and see their chats: node server.js
import { fileURLToPath } from 'node:url';
import { createEmbed } from '@wagate/embed';
import { apiKey, createGateway } from '@wagate/sdk';
import express from 'express';
import { cookie, customerOf, signIn, signOut } from './customers.js';
import { ensureSession, sessionOf } from './numbers.js';
import { beginPage, chatsPage, failedPage, phonePage, signInPage } from './pages.js';

const { WAGATE_URL, WAGATE_KEY, WAGATE_EMBED_SECRET, WAGATE_PUBLIC_URL = WAGATE_URL } = process.env;
const { PORT = '3000', HOST = '127.0.0.1' } = process.env;
if (!WAGATE_URL || !WAGATE_KEY || !WAGATE_EMBED_SECRET) {
  console.error('Usage: WAGATE_URL=… WAGATE_KEY=… WAGATE_EMBED_SECRET=… node server.js');
  process.exit(2);
}

const gateway = createGateway({ baseUrl: WAGATE_URL, auth: apiKey(WAGATE_KEY) });
const embed = createEmbed({
  gateway,
  secret: WAGATE_EMBED_SECRET,
  publicBaseUrl: WAGATE_PUBLIC_URL,
  // The shop's own sign-in decides. Whoever asks gets their own session, never one that the page names.
  authorize: (request) => {
    const customer = customerOf(request.headers.get('cookie') ?? '');
    if (!customer) return null;
    const session = sessionOf(customer);
    return {
      user: { id: customer.id, name: customer.name },
      sessions: session ? [session] : [],
      can: ['view', 'pair'],
    };
  },
});

/** Pages call a Wagate gateway itself, and any other through this server. */
const { origin } = new URL(WAGATE_PUBLIC_URL);
const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:",
  `connect-src 'self' ${origin} ${origin.replace(/^http/, 'ws')}`,
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "require-trusted-types-for 'script'; trusted-types wagate",
].join('; ');

/** A browser says where a form comes from in `Sec-Fetch-Site`, or (an old one, or where there is no https) in `Origin`. */
function fromOurPage(request) {
  const site = request.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = request.get('origin') ?? '';
  return URL.canParse(origin) && new URL(origin).host === request.get('host');
}

const app = express();
app.disable('x-powered-by');
app.use('/api/wagate', embed.express());
app.use('/wagate', express.static(fileURLToPath(new URL('cdn', import.meta.resolve('@wagate/elements')))));
app.use(express.static(fileURLToPath(new URL('public', import.meta.url))));
app.use((request, response, next) => {
  // What a customer saw is not in the cache for whoever goes back.
  response.set({ 'Content-Security-Policy': POLICY, 'Cache-Control': 'no-store' });
  // A form of another site, or of another host of our domain, which SameSite lets through.
  if (request.method === 'POST' && !fromOurPage(request)) return response.sendStatus(403);
  request.customer = customerOf(request.get('cookie'));
  next();
});

app.post('/sign-in', express.urlencoded(), (request, response) => {
  const value = signIn(request.body?.email, request.body?.password);
  if (!value) return response.status(401).send(signInPage('That email and password do not fit.'));
  const { name, options } = cookie(request.secure);
  response.cookie(name, value, options).redirect(303, '/');
});

app.use((request, response, next) => {
  if (request.customer) return next();
  if (request.path === '/') return response.send(signInPage());
  response.redirect(303, '/');
});

app.get('/', ({ customer }, response) => response.redirect(sessionOf(customer) ? '/chats' : '/phone'));

app
  .route('/phone')
  .get(({ customer }, response) => {
    const session = sessionOf(customer);
    response.send(session ? phonePage(customer, session) : beginPage(customer));
  })
  .post(async ({ customer }, response) => {
    await ensureSession(gateway, customer);
    response.redirect(303, '/phone');
  });

app.get('/chats', ({ customer }, response) => {
  const session = sessionOf(customer);
  if (session) response.send(chatsPage(customer, session));
  else response.redirect('/phone');
});

app.post('/sign-out', async (request, response) => {
  signOut(request.get('cookie'));
  const { name, options } = cookie(request.secure);
  response.clearCookie(name, options).redirect(303, '/');
  // Pages that are still open in other tabs lose what they show now, and not with their token's end.
  await embed.revoke({ user: request.customer.id });
});

app.use((error, _request, response, next) => {
  console.error(error);
  if (response.headersSent) return next(error);
  response.status(error.status >= 500 || !error.status ? 502 : error.status).send(failedPage());
});

app.listen(Number(PORT), HOST, (error) => {
  if (error) throw error;
  console.log(`The shop is open: http://${HOST}:${PORT}`);
});
