// @ts-check
import { createMiddleware } from 'hono/factory';

/**
 * Lets through what a page of ours sends as a JSON object. A page of another site makes its visitor's browser send a form, and can't deny where
 * that comes from: a browser says it in `Sec-Fetch-Site`, or (an old one, or where there is no https) in `Origin`.
 */
export const fromOurPage = createMiddleware(async ({ req, json }, next) => {
  const site = req.header('sec-fetch-site');
  const origin = req.header('origin') ?? '';
  const ours = site
    ? site === 'same-origin'
    : URL.canParse(origin) && new URL(origin).host === req.header('host');
  if (!ours) return json({ error: 'Only pages of this app may ask.' }, 403);
  if (!/^application\/json\s*(;|$)/i.test(req.header('content-type') ?? ''))
    return json({ error: 'This takes application/json.' }, 415);
  const body = await req.json().catch(() => undefined);
  if (typeof body !== 'object' || !body || Array.isArray(body))
    return json({ error: 'This takes a JSON object.' }, 400);
  await next();
});
