import { advanceMessages } from '../engine-host/apply-status.js';
import type { Change } from '../events/writer.js';

const CHUNK = 300;

/** What is on its way when the link ends has failed: it must not go out from whatever number is linked next. */
export async function failUnsent(change: Change, sessionId: string): Promise<void> {
  const rows = await change.trx
    .selectFrom('outbox')
    .select('wa_message_id')
    .where('session_id', '=', sessionId)
    .where('status', 'in', ['queued', 'sending'])
    .execute();
  const ids = rows.map((row) => row.wa_message_id);
  for (let start = 0; start < ids.length; start += CHUNK)
    await advanceMessages(
      { change, sessionId },
      {
        messageIds: ids.slice(start, start + CHUNK),
        status: 'failed',
        timestamp: change.now,
        error: 'The session was unlinked before WhatsApp confirmed the message.',
      },
    );
}
