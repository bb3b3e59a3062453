/** A call that needs a connection was made while there is none, or a question's connection ended before the answer came. */
export class NotConnectedError extends Error {
  override readonly name = 'NotConnectedError';
}

/** `connect` was called on a session that is connected or connecting. */
export class AlreadyConnectedError extends Error {
  override readonly name = 'AlreadyConnectedError';

  constructor() {
    super('The session is connected already: close it first');
  }
}

/** WhatsApp refused a message; `code` is its own number for why. */
export class SendRefusedError extends Error {
  override readonly name = 'SendRefusedError';
  readonly code: string;

  constructor(code: string) {
    super(`WhatsApp refused the message (${code})`);
    this.code = code;
  }
}

/** Nothing says whether a message has left: WhatsApp did not confirm it in time, or before the connection ended. */
export class SendUnconfirmedError extends Error {
  override readonly name = 'SendUnconfirmedError';
}

/** WhatsApp's server answered a question or a wish with an error; `code` is its own number for why. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly code: number;

  constructor(code: number) {
    super(`WhatsApp answered with ${code}`);
    this.code = code;
  }
}

/** Nobody has the file of a message any more: neither WhatsApp's servers nor the phone. */
export class MediaGoneError extends Error {
  override readonly name = 'MediaGoneError';
  constructor() {
    super('The file is neither on WhatsApp’s servers nor on the phone any more');
  }
}

/** A file cannot be fetched or uploaded now; later it may. */
export class MediaUnavailableError extends Error {
  override readonly name = 'MediaUnavailableError';
}

/** What came is not the file that was sent. */
export class MediaDamagedError extends Error {
  override readonly name = 'MediaDamagedError';
  constructor() {
    super('The file is not what was sent');
  }
}

/** The phone has not given this device what the call needs yet. */
export class NotReadyError extends Error {
  override readonly name = 'NotReadyError';

  constructor() {
    super('The phone has not given this device the key to its settings yet');
  }
}

/** What opens the votes of a poll is not kept here: it is too old, or came before this device was linked. */
export class UnknownPollError extends Error {
  override readonly name = 'UnknownPollError';

  constructor() {
    super('The poll is not known to this device, so that no vote can be sealed for it');
  }
}
