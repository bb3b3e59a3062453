import { advanceMessages } from '../engine-host/apply-status.js';
import type { Change } from '../events/writer.js';
import type { Account } from '../store/account.js';

const CHUNK = 300;
const UNLINKED = 'The session was unlinked before WhatsApp confirmed the message.';

/** What is on its way when the link ends has failed: it must not go out from whatever number is linked next. */
export async function failUnsent(change: Change, account: Account, error = UNLINKED): Promise<void> {
  const rows = await change.trx
    .selectFrom('outbox')
    .select('wa_message_id')
    .where('account_id', '=', account.accountId)
    .where('status', 'in', ['queued', 'sending'])
    .execute();
  const ids = rows.map((row) => row.wa_message_id);
  for (let start = 0; start < ids.length; start += CHUNK)
    await advanceMessages(
      { ...account, change },
      {
        messageIds: ids.slice(start, start + CHUNK),
        status: 'failed',
        timestamp: change.now,
        error,
      },
    );
}
