/**
 * Where the file of a message is, and what opens it: whatever an engine needs to find it again. A host keeps it with
 * the message and gives it back. It is a secret, for whoever has it can read the file: never on a wire or in a log.
 */
export type MediaReference = string;

export interface OpenMedia {
  /** Bytes of the whole file, where that is certain. */
  size?: number;
  /**
   * The file, decrypted, as it comes. It ends without an error only when all of it is what was sent; its last bytes are
   * held back until that is known. Leaving the loop ends the download. Fails with an error named `MediaDamagedError`
   * where the file is not what was sent, and `MediaUnavailableError` where it stops coming.
   */
  bytes: AsyncIterable<Uint8Array>;
  /** The file lies elsewhere now: what to keep in the place of the reference that was given. */
  moved?: MediaReference;
}

/** Opens the files of messages. */
export interface MediaReader {
  /**
   * Resolves when the file begins to come. A file that WhatsApp has deleted is asked of the phone again. Rejects with
   * an error named `MediaGoneError` when nobody has it any more, `NotConnectedError` while there is no connection, and
   * `MediaUnavailableError` when it cannot be fetched now.
   */
  openMedia(reference: MediaReference, options: { signal: AbortSignal }): Promise<OpenMedia>;
}
