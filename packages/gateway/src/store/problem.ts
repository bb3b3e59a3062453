/** What kept a database from being opened. `message` is written for the person who started the gateway. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code:
      | 'in_use'
      | 'newer'
      | 'corrupt'
      | 'unreachable'
      | 'unwritable'
      | 'migration_failed'
      | 'wrong_secret'
      | 'misuse',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
