import { readLines } from '../realtime/lines.js';
import type { RealtimeTransport } from '../realtime/types.js';
import type { CoreParts } from './grant.js';

/** Events as lines of an answer, for a ticket that travels in a header. */
export const streamOf =
  ({
    errorFromResponse,
    NetworkError,
  }: Pick<CoreParts, 'errorFromResponse' | 'NetworkError'>): RealtimeTransport =>
  async (gateway, { ask, signal, minted, frame }) => {
    const { ticket } = await gateway.realtime.ticket(ask, { signal });
    const request = new Request(`${gateway.baseUrl}/api/v1/realtime`, {
      headers: { Accept: 'application/x-ndjson', Authorization: `Bearer ${ticket}` },
      redirect: 'error',
    });
    const response = await gateway.fetch(request, { signal });
    // A ticket that is used or too late is no word on whoever asked for it: another is worth a try.
    if (response.status === 401) throw new NetworkError('The ticket opened nothing.', { code: 'network' });
    if (!response.ok || !response.body)
      throw errorFromResponse(response, await response.json().catch(() => undefined));
    minted();
    await readLines(response.body, frame);
  };
