import type { Clock } from '../clock.js';

/** Somebody did not answer in time. */
export class LateError extends Error {
  override readonly name = 'LateError';
}

/** @throws LateError when `work` takes longer than `ms`; it goes on unheard. */
export async function within<T>(clock: Clock, ms: number, work: Promise<T>): Promise<T> {
  let cancel = () => {};
  const late = new Promise<never>((_, reject) => {
    cancel = clock.after(ms, () => reject(new LateError('WhatsApp did not answer in time')));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    cancel();
  }
}
