// @ts-check
import { createEmbed } from '@wagate/embed';
import { Hono } from 'hono';
import { customerOf, signIn, signOut } from './customers.js';
import { fromOurPage } from './from-our-page.js';
import { wagate } from './settings.js';

const embed = createEmbed({
  gateway: { baseUrl: wagate.url, apiKey: wagate.key },
  secret: wagate.secret,
  publicBaseUrl: wagate.publicUrl,
  // Asked for every token: who is it, and what is theirs?
  authorize(request) {
    const customer = customerOf(request.headers.get('cookie'));
    if (!customer) return null;
    return {
      user: { id: customer.id, name: customer.name },
      sessions: customer.session ? [customer.session] : [],
      can: ['view', 'pair'],
    };
  },
});

export const app = new Hono();

app.all('/api/wagate/*', embed.hono());

app.get('/api/me', (context) => {
  const customer = customerOf(context.req.header('cookie'));
  context.header('cache-control', 'no-store');
  return context.json(customer ? { name: customer.name, session: customer.session ?? null } : null);
});

app.post('/api/sign-in', fromOurPage, async (context) => {
  const { email, password } = await context.req.json();
  const cookie = signIn(email, password);
  if (!cookie) return context.json({ error: 'This email and password do not belong together.' }, 401);
  context.header('set-cookie', cookie);
  return context.json({});
});

app.post('/api/sign-out', fromOurPage, async (context) => {
  const customer = customerOf(context.req.header('cookie'));
  context.header('set-cookie', signOut(customer));
  // First her cookies, then the tokens that they were given: other tabs lose what they show at once.
  if (customer) await embed.revoke({ user: customer.id });
  return context.json({});
});
