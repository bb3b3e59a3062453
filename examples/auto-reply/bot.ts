// Answers whoever writes: npx tsx bot.ts
import { readFile, rename, writeFile } from 'node:fs/promises';
import { apiKey, createGateway } from '@wagate/sdk';
import { realtime } from '@wagate/sdk/realtime';

const { WAGATE_URL, WAGATE_KEY, WAGATE_CURSOR_FILE = 'cursor.txt' } = process.env;
if (!WAGATE_URL || !WAGATE_KEY) {
  console.error('Usage: WAGATE_URL=… WAGATE_KEY=… npx tsx bot.ts');
  process.exit(2);
}

/** What to say to a message; undefined to say nothing. */
function answerTo(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (/open|hours/i.test(text)) return 'We are open from 8 to 18, Monday to Saturday.';
  return `Thank you for “${text}”. Somebody will answer soon.`;
}

/** Written beside the file and put in its place: a crash leaves the old cursor or the new one. */
async function keep(cursor: string): Promise<void> {
  await writeFile(`${WAGATE_CURSOR_FILE}.new`, cursor);
  await rename(`${WAGATE_CURSOR_FILE}.new`, WAGATE_CURSOR_FILE);
}

const gateway = createGateway({ baseUrl: WAGATE_URL, auth: apiKey(WAGATE_KEY) });
const since = await readFile(WAGATE_CURSOR_FILE, 'utf8').catch(() => undefined);
const feed = realtime(gateway, { events: ['message'], since });
feed.on('gap', ({ reason }) => console.warn(`Messages may have been missed: ${reason}`));
feed.status.subscribe(() => {
  if (feed.status.get().state === 'live') console.log('Listening');
});

for await (const event of feed) {
  const { chatJid, body, waMessageId } = event.payload;
  const text = chatJid.endsWith('@g.us') ? undefined : answerTo(body);
  if (text) {
    await gateway.messages.send(
      event.session,
      { type: 'text', to: chatJid, text, replyTo: waMessageId },
      // After a crash between here and the next line the event comes again, and the answer does not.
      { idempotencyKey: `answer-${waMessageId}` },
    );
    console.log(`Answered ${waMessageId}`);
  }
  event.ack();
  if (feed.cursor) await keep(feed.cursor);
}
