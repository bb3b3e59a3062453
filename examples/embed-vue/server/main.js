// @ts-check
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { app } from './app.js';
import { port } from './settings.js';

app.use(serveStatic({ root: './dist' }));
// Every page is the same file: the browser decides what it shows.
app.get('*', serveStatic({ path: './dist/index.html' }));

serve({ fetch: app.fetch, port }, () => console.log(`Ready: http://localhost:${port}`));
