import { SealError, type Sealer } from '../sealing/sealer.js';
import type { Store } from '../store/open.js';
import { StoreError } from '../store/problem.js';

const NAME = 'key-check';

/**
 * Notices at the start, not at the first WhatsApp link, that the secret is not the one the database was sealed with.
 * @throws StoreError `wrong_secret`
 */
export async function checkSecret(store: Store, sealing: Sealer): Promise<void> {
  await store.db
    .insertInto('installation')
    .values({ name: NAME, value: sealing.seal(Buffer.from('wagate'), NAME) })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const { value } = await store.db
    .selectFrom('installation')
    .select('value')
    .where('name', '=', NAME)
    .executeTakeFirstOrThrow();
  try {
    sealing.open(value, NAME);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    throw new StoreError(
      'wrong_secret',
      'The secret is not the one this database was made with: what is stored cannot be opened. Put back the earlier secret.',
    );
  }
}
