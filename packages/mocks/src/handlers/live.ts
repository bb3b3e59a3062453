import { problem } from './answer.js';
import type { Call } from './router.js';

/** WhatsApp itself is asked, which takes a connection. @throws a 501 */
export function live(call: Call): void {
  if (call.session().status !== 'working')
    throw problem(501, 'live WhatsApp client is not available for this session', { reason: 'no_client' });
}
