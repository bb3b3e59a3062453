import type { Store } from '../store/open.js';

/** How better-auth names what waits to be verified; since it stores only hashes of them no row begins like that. */
const NAMES = ['2fa-', 'trust-device-', 'two-factor-renewal-', 'reset-password:'];

/** Ends what was stored under a readable name before: a second step is asked for again, also on devices that were trusted. */
export async function dropReadableVerifications({ db }: Store): Promise<void> {
  await db
    .deleteFrom('verification')
    .where((row) => row.or(NAMES.map((name) => row('identifier', 'like', `${name}%`))))
    .execute();
}
