const named = (error: unknown, ...names: string[]) => error instanceof Error && names.includes(error.name);

/** Whether a call failed only because there is no connection now. */
export const isNotConnected = (error: unknown): boolean => named(error, 'NotConnectedError');

/** Whether a send ended without an answer, so that the same message is sent again, over the next connection or a little later. */
export const isUnsettled = (error: unknown): boolean =>
  isNotConnected(error) || mayHaveLeft(error) || isNotUploaded(error);

/** Whether nobody knows if the message has left. */
export const mayHaveLeft = (error: unknown): boolean => named(error, 'SendUnconfirmedError');

/** Whether a vote was for a poll of which the engine has no secret. */
export const isUnknownPoll = (error: unknown): boolean => named(error, 'UnknownPollError');

/** Whether the servers that files are put on could not be reached, or were busy. */
export const isNotUploaded = (error: unknown): boolean => named(error, 'MediaUnavailableError');
