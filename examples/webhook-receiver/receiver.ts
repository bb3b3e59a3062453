// Takes the deliveries of a webhook: PORT=8080 npx tsx receiver.ts
import { createServer, type IncomingMessage } from 'node:http';
import { verifyWebhook, WebhookError } from '@wagate/sdk/webhooks';

const { WAGATE_WEBHOOK_SECRET, WAGATE_WEBHOOK_OLD_SECRET, PORT = '8080' } = process.env;
if (!WAGATE_WEBHOOK_SECRET) {
  console.error('Usage: WAGATE_WEBHOOK_SECRET=… PORT=8080 npx tsx receiver.ts');
  process.exit(2);
}
/** Both while the secret changes. */
const secrets = [WAGATE_WEBHOOK_SECRET, ...(WAGATE_WEBHOOK_OLD_SECRET ? [WAGATE_WEBHOOK_OLD_SECRET] : [])];
const MOST_BYTES = 1024 * 1024;
/** Ids of the events taken so far; a database would keep them longer. */
const taken = new Set<string>();

async function bodyOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new RangeError('The body is too large.');
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

const server = createServer(async (request, response) => {
  try {
    const event = await verifyWebhook(await bodyOf(request), request.headers, secrets);
    // Answered before any work: who is slow gets the same delivery again.
    response.writeHead(204).end();
    // Deliveries repeat. The id inside the signed body tells them, not a header.
    if (taken.has(event.id)) return;
    taken.add(event.id);
    if (event.event === 'message') console.log(`${event.payload.pushName}: ${event.payload.body}`);
    else console.log(event.event);
  } catch (error) {
    const status = error instanceof WebhookError ? 401 : error instanceof RangeError ? 413 : 500;
    response.writeHead(status).end();
    console.error(`Refused: ${error instanceof Error ? error.message : 'no reason'}`);
  }
});
server.listen(Number(PORT), '127.0.0.1', () => console.log(`Listening on ${PORT}`));
