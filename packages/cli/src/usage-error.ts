/** A mistake in the command line, told in one sentence. */
export class UsageError extends Error {
  override name = 'UsageError';
}
