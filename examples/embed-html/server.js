// The smallest server that can hold a key: node server.js
import { createHash, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createEmbed } from '@wagate/embed';

const { WAGATE_URL, WAGATE_KEY, WAGATE_SESSION, WAGATE_EMBED_SECRET, PAGE_PASSWORD } = process.env;
const { WAGATE_PUBLIC_URL = WAGATE_URL, PORT = '3000', HOST = '127.0.0.1' } = process.env;
if (!WAGATE_URL || !WAGATE_KEY || !WAGATE_SESSION || !WAGATE_EMBED_SECRET || !PAGE_PASSWORD) {
  console.error(
    'Usage: WAGATE_URL=… WAGATE_KEY=… WAGATE_SESSION=… WAGATE_EMBED_SECRET=… PAGE_PASSWORD=… node server.js',
  );
  process.exit(2);
}

const digest = (text) => createHash('sha256').update(text).digest();
const wanted = digest(`Basic ${Buffer.from(`me:${PAGE_PASSWORD}`).toString('base64')}`);
/** One person with one password, which the browser asks for. An app has its own users here. */
const isMe = (authorization) => timingSafeEqual(digest(authorization ?? ''), wanted);

const embed = createEmbed({
  gateway: { baseUrl: WAGATE_URL, apiKey: WAGATE_KEY },
  secret: WAGATE_EMBED_SECRET,
  publicBaseUrl: WAGATE_PUBLIC_URL,
  authorize: (request) =>
    isMe(request.headers.get('authorization'))
      ? { user: { id: 'me' }, sessions: [WAGATE_SESSION], can: ['view'] }
      : null,
});
const answerEmbed = embed.node();

const { origin } = new URL(WAGATE_PUBLIC_URL);
const POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;
  connect-src 'self' ${origin} ${origin.replace(/^http/, 'ws')}; base-uri 'none'; frame-ancestors 'none'; form-action 'self';
  require-trusted-types-for 'script'; trusted-types wagate`.replace(/\s+/g, ' ');

/** The page, and the files of the elements below `/wagate/`. */
const page = new URL('public/', import.meta.url);
const elements = new URL('cdn/', import.meta.resolve('@wagate/elements'));
const FILE = /^\/(wagate\/)?((?:[\w-]+\/)?[\w-]+(?:\.min)?\.(html|css|js))$/;
const TYPES = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript' };

const server = createServer(async (request, response) => {
  const [path] = request.url.split('?');
  if (path.startsWith('/api/wagate/')) return answerEmbed(request, response);
  if (!isMe(request.headers.authorization))
    return response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="Chats", charset="UTF-8"' }).end();
  const [, ofElements, name, type] = FILE.exec(path === '/' ? '/index.html' : path) ?? [];
  const content =
    name && (await readFile(new URL(name, ofElements ? elements : page)).catch(() => undefined));
  if (!content) return response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': TYPES[type], 'Content-Security-Policy': POLICY }).end(content);
});
server.listen(Number(PORT), HOST, () => console.log(`Open http://${HOST}:${PORT} and sign in as me`));
