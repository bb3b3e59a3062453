import type { Clock } from '../clock.js';

/** @throws when `work` takes longer than `ms`; it goes on unheard. */
export async function within<T>(clock: Clock, ms: number, work: Promise<T>): Promise<T> {
  let cancel = () => {};
  const late = new Promise<never>((_, reject) => {
    cancel = clock.after(ms, () => reject(new Error('WhatsApp did not answer in time')));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    cancel();
  }
}
