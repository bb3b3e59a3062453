import { advanceMessages } from '../engine-host/apply-status.js';
import type { Change } from '../events/writer.js';
import type { Account } from '../store/account.js';
import { endSends } from './outbox-row.js';

const CHUNK = 300;
export const UNLINKED = 'The session was unlinked before WhatsApp confirmed the message.';

/** What is on its way when the link ends has failed: it must not go out from whatever number is linked next. */
export async function failUnsent(change: Change, account: Account, error = UNLINKED): Promise<void> {
  const rows = await change.trx
    .selectFrom('outbox')
    .select('wa_message_id')
    .where('account_id', '=', account.accountId)
    .where('status', 'in', ['queued', 'sending'])
    .execute();
  const ids = rows.map((row) => row.wa_message_id);
  for (let start = 0; start < ids.length; start += CHUNK) {
    const messageIds = ids.slice(start, start + CHUNK);
    const failed = { messageIds, status: 'failed', timestamp: change.now, error } as const;
    await advanceMessages({ ...account, change }, failed);
    // What changes a message is none: its send is all there is of it.
    await endSends(change, account.accountId, messageIds, 'failed');
  }
}
