import type { ApiKey } from '@wagate/sdk/live';
import type { Sample } from '../parts/snippet.js';

/**
 * Code that uses a key for something it may do. The key itself is not in it: what is copied here ends in files and chats.
 *
 * @param paste stands in place of the key
 */
export function keySamples({ permissions }: ApiKey, baseUrl: string, paste: string): Sample[] {
  const sends = !permissions.includes('read') && permissions.includes('send');
  const url = `${baseUrl || 'https://gateway.example'}/api/v1`;
  const curl = sends
    ? `curl ${url}/sessions/SESSION/messages \\
  -H "X-Api-Key: $WAGATE_KEY" -H "Content-Type: application/json" \\
  -d '{"type":"text","to":"447700900143@s.whatsapp.net","text":"Hello"}'`
    : `curl ${url}/sessions \\
  -H "X-Api-Key: $WAGATE_KEY"`;
  const sdk = sends
    ? `await gateway.messages.send('SESSION', {
  type: 'text', to: '447700900143@s.whatsapp.net', text: 'Hello',
});`
    : `for await (const session of gateway.sessions.list())
  console.log(session.label, session.status);`;
  return [
    { label: 'curl', code: `export WAGATE_KEY=${paste}\n${curl}` },
    {
      label: 'SDK',
      code: `import { apiKey, createGateway } from '@wagate/sdk';

const gateway = createGateway({
  baseUrl: '${baseUrl || 'https://gateway.example'}',
  auth: apiKey(process.env.WAGATE_KEY),
});
${sdk}`,
    },
  ];
}
