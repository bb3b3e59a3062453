import type { Sample } from '../parts/snippet.js';

/** Receivers that verify a signature, in the languages that people ask for. The secret comes from their own settings. */
export const receiverSamples = (): Sample[] => [
  {
    label: 'TypeScript',
    code: `import { createServer } from 'node:http';
import { verifyWebhook } from '@wagate/sdk/webhooks';

createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  try {
    // The raw body, and while a secret is rotated the new and the old one.
    const event = await verifyWebhook(Buffer.concat(chunks), request.headers, [
      process.env.WEBHOOK_SECRET!,
    ]);
    console.log(event.id, event.event, event.payload);
    response.writeHead(204).end();
  } catch {
    response.writeHead(401).end();
  }
}).listen(3000);`,
  },
  {
    label: 'PHP',
    code: `<?php
$body = file_get_contents('php://input');
$expected = hash_hmac('sha512', $body, getenv('WEBHOOK_SECRET'));

// While a secret is rotated there are two signatures: one has to fit.
$given = [$_SERVER['HTTP_X_WEBHOOK_HMAC'] ?? '', $_SERVER['HTTP_X_WEBHOOK_HMAC_NEXT'] ?? ''];
$fits = false;
foreach ($given as $signature) {
    $fits = hash_equals($expected, $signature) || $fits;
}
if (!$fits) {
    http_response_code(401);
    exit;
}
$event = json_decode($body, true);
error_log($event['id'] . ' ' . $event['event']);
http_response_code(204);`,
  },
];
