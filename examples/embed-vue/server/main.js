// @ts-check
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { app } from './app.js';
import { port, wagate } from './settings.js';

/** Pages call a Wagate gateway itself, and any other through this server. */
const { origin } = new URL(wagate.publicUrl);
/** Not for `vite dev`, which writes a script into the page. Vue has a Trusted Types policy of its own. The guide is docs/embedding/csp.md. */
const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:",
  `connect-src 'self' ${origin} ${origin.replace(/^http/, 'ws')}`,
  "base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
  "require-trusted-types-for 'script'; trusted-types lit-html vue",
].join('; ');
app.use((context, next) => {
  context.header('Content-Security-Policy', POLICY);
  return next();
});

app.use(serveStatic({ root: './dist' }));
// Every page is the same file: the browser decides what it shows.
app.get('*', serveStatic({ path: './dist/index.html' }));

serve({ fetch: app.fetch, port }, () => console.log(`Ready: http://localhost:${port}`));
